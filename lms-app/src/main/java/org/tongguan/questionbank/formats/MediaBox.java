package org.tongguan.questionbank.formats;

import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Media;

/** Pictures and files of one question while it is read: those that came with it, and those of them that its texts show. */
final class MediaBox {
    /** How a text names a file that comes with it. */
    static final String PREFIX = "@@PLUGINFILE@@/";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Media> shown = new ArrayList<>();

    void put(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    /** What the question shows, each once. */
    List<Media> shown() {
        return List.copyOf(shown);
    }

    /** Bytes of what is shown, by digest. */
    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        shown.forEach(media -> bytes.put(media.digest(), files.get(media.name())));
        return bytes;
    }

    /** Shows a file of this name, if there is one and its kind is known. */
    Optional<Media> show(String name, String text, Place place) {
        byte[] bytes = files.get(name);
        Optional<String> type = bytes == null ? Optional.empty() : MediaTypes.of(name, bytes);
        if (bytes == null || type.isEmpty()) {
            place.loss(LossKind.MEDIA, name);
            return Optional.empty();
        }
        Media media = new Media(Digests.sha256Hex(bytes), name, type.get(), text);
        if (shown.stream().noneMatch(one -> one.digest().equals(media.digest()))) {
            shown.add(media);
        }
        return Optional.of(media);
    }

    HtmlText.Embedded embeddedAt(Place place) {
        return new HtmlText.Embedded() {
            private boolean told;

            @Override
            public void found(String source, String text) {
                if (source.startsWith(PREFIX)) {
                    show(URLDecoder.decode(source.substring(PREFIX.length()).replace("+", "%2B"), StandardCharsets.UTF_8), text, place);
                } else {
                    place.loss(LossKind.OUTSIDE_PICTURE, source.startsWith("data:") ? "data:" : source);
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
