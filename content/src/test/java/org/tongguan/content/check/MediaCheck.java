package org.tongguan.content.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures and files of questions: each that is named is there and says what it shows, and none lies about unused. */
final class MediaCheck {
    private MediaCheck() {
    }

    static void check(Path folder, List<Node> questions, Faults faults) {
        var named = new ArrayList<String>();
        for (Node question : questions) {
            var own = question.has("media") ? question.children("media").stream().map(one -> {
                one.only("name", "text").text("text");
                return one.text("name");
            }).toList() : List.<String>of();
            own.forEach(name -> faults.unless(Files.isRegularFile(folder.resolve(name)), question.where(), "no file media/" + name));
            for (String key : List.of("picture", "template")) {
                faults.unless(!question.has(key) || own.contains(String.valueOf(question.map().get(key))), question.where(), key + " is not among media");
            }
            named.addAll(own);
        }
        if (Files.isDirectory(folder)) {
            ContentFiles.in(folder).stream().filter(file -> !named.contains(file.getFileName().toString()))
                    .forEach(file -> faults.add(file.toString(), "is shown by no question"));
        }
    }
}
