package org.tongguan.questionbank.formats;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Pictures, shapes and text boxes that lie on a sheet of a workbook (ECMA-376, part 1, 20.5 SpreadsheetML drawings). The library that reads the
 * cells does not look at them. What is broken here is passed over: the cells are read all the same.
 */
final class SheetPictures {
    /** @param row where it begins, counted from 1; 0 for one that no cell holds @param name as the program calls it; may be empty */
    record Picture(int row, String name) {
    }

    private static final Set<String> ANCHORS = Set.of("twoCellAnchor", "oneCellAnchor", "absoluteAnchor");
    private static final String RELATIONS = "Relationships";
    private static final String WORKBOOK = "/xl/workbook.xml";

    private final Map<String, byte[]> entries;

    private SheetPictures(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    /**
     * @param sheet   its id among the relations of the workbook
     * @param entries of the workbook, by name
     */
    static List<Picture> of(String sheet, Map<String, byte[]> entries) {
        SheetPictures pictures = new SheetPictures(entries);
        List<Picture> found = new ArrayList<>();
        pictures.relations(WORKBOOK, relation -> relation.attribute("Id").equals(sheet)).stream().findFirst()
                .ifPresent(part -> pictures.relations(part, relation -> relation.attribute("Type").endsWith("/drawing"))
                        .forEach(drawing -> pictures.elements(drawing, "wsDr", element -> picture(element).ifPresent(found::add))));
        return List.copyOf(found);
    }

    private static Optional<Picture> picture(XmlElement anchor) {
        if (!ANCHORS.contains(anchor.name())) {
            return Optional.empty();
        }
        String name = anchor.child("pic").flatMap(picture -> picture.child("nvPicPr")).flatMap(about -> about.child("cNvPr"))
                .map(about -> about.attribute("name")).orElse("");
        return Optional.of(new Picture(anchor.child("from").map(from -> from.childText("row")).map(SheetPictures::row).orElse(0), name));
    }

    private static int row(String before) {
        return before.matches("\\d{1,7}") ? Integer.parseInt(before) + 1 : 0;
    }

    /** Absolute names of the parts that a part refers to. */
    private List<String> relations(String part, Predicate<XmlElement> wanted) {
        int slash = part.lastIndexOf('/');
        List<String> targets = new ArrayList<>();
        elements(part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels", RELATIONS, relation -> {
            if (wanted.test(relation)) {
                target(part, relation.attribute("Target")).ifPresent(targets::add);
            }
        });
        return targets;
    }

    private static Optional<String> target(String part, String target) {
        try {
            return Optional.ofNullable(URI.create(part).resolve(target).getPath()).filter(path -> path.startsWith("/"));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private void elements(String part, String root, Consumer<XmlElement> taker) {
        byte[] xml = entries.get(part.substring(1));
        if (xml != null) {
            XmlReading.read(xml, root, new Findings(), taker);
        }
    }
}
