package org.tongguan.planted.catalogue;

/** Talks to the console. */
public class PlantedPrinter {
    public void say(String word) {
        System.out.println(word);
    }
}
