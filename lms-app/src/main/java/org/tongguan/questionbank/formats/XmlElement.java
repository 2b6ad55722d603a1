package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element that was read, with its line. */
final class XmlElement {
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    /** Empty when there is none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    void append(String part) {
        text.append(part);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    /** Of this element alone. */
    String text() {
        return text.toString();
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The text of a child, stripped; empty when there is none. */
    String childText(String wanted) {
        return child(wanted).map(child -> child.text().strip()).orElse("");
    }
}
