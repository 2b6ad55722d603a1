package org.tongguan.roadshow.rest;

/** The body of a closing. */
public class ClosingJson {
    /** Whether the organiser accepts that sheets are missing. */
    public boolean confirmed;
}
