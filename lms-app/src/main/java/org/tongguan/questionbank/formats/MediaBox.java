package org.tongguan.questionbank.formats;

import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Media;

/** Pictures and files of one question while it is read: those that came with it, and those of them that its texts show. */
final class MediaBox {
    /** How a text names a file that comes with it. */
    static final String PREFIX = "@@PLUGINFILE@@/";

    /** Where a text stands. */
    enum Where {
        /** Its pictures stand below the stem. */
        STEM,
        /** Its pictures move below the stem. */
        OPTION,
        /** Candidates must not see it before their result: its pictures are left out, as we show a question's pictures with its stem. */
        SOLUTION
    }

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<Media, byte[]> shown = new LinkedHashMap<>();

    /** A file that comes with the question and not with one of its texts. */
    void put(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    /** What the question shows, each once. */
    List<Media> shown() {
        return List.copyOf(shown.keySet());
    }

    /** Bytes of what is shown, by digest. */
    Map<String, byte[]> bytes() {
        return shown.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().digest(), Map.Entry::getValue));
    }

    /** Shows a file that comes with the question, if there is one of this name and its kind is known. */
    Optional<Media> show(String name, Place place) {
        return show(name, Optional.ofNullable(files.get(name)), "", place);
    }

    private Optional<Media> show(String name, Optional<byte[]> content, String text, Place place) {
        Optional<String> type = content.flatMap(bytes -> MediaTypes.of(name, bytes));
        if (type.isEmpty()) {
            place.loss(LossKind.MEDIA, name);
            return Optional.empty();
        }
        byte[] bytes = content.orElseThrow();
        String digest = Digests.sha256Hex(bytes);
        Optional<Media> before = shown.keySet().stream().filter(one -> one.digest().equals(digest)).findFirst();
        if (before.isPresent()) {
            return before;
        }
        Media media = new Media(digest, unused(name), type.get(), text);
        shown.put(media, bytes);
        return Optional.of(media);
    }

    /** Each text has files of its own, so two of them may bear the same name. */
    private String unused(String name) {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int n = 2; isShown(free); n++) {
            free = dot < 0 ? name + "-" + n : name.substring(0, dot) + "-" + n + name.substring(dot);
        }
        return free;
    }

    private boolean isShown(String name) {
        return shown.keySet().stream().anyMatch(media -> media.name().equals(name));
    }

    /** For a text without files of its own. */
    HtmlText.Embedded embeddedAt(Place place, Where where) {
        return embeddedAt(place, where, Map.of());
    }

    /** @param own files that come with this text, by name */
    HtmlText.Embedded embeddedAt(Place place, Where where, Map<String, byte[]> own) {
        return new HtmlText.Embedded() {
            private boolean told;

            @Override
            public void found(String source, String text) {
                if (source.startsWith(PREFIX)) {
                    found(where, URLDecoder.decode(source.substring(PREFIX.length()).replace("+", "%2B"), StandardCharsets.UTF_8), text);
                } else {
                    place.loss(LossKind.OUTSIDE_PICTURE, source.startsWith("data:") ? "data:" : source);
                }
            }

            private void found(Where where, String name, String text) {
                if (where == Where.SOLUTION) {
                    place.loss(LossKind.SOLUTION_MEDIA, name);
                } else if (show(name, Optional.ofNullable(own.getOrDefault(name, files.get(name))), text, place).isPresent() && where == Where.OPTION) {
                    place.loss(LossKind.OPTION_MEDIA, name);
                }
            }

            @Override
            public void formatting(String tag) {
                if (!told) {
                    place.loss(LossKind.FORMATTING, tag);
                }
                told = true;
            }
        };
    }
}
