package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.HotSpotBody.Region;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Media;

/** Moodle's drag-and-drop markers with one marker: to point at a place of a picture. With several markers it is another kind of question. */
final class MoodleMarker {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String MARKER = "\u25CF";

    private MoodleMarker() {
    }

    static Optional<Body> read(MoodleQuestion question) {
        Optional<Media> picture = question.element().child("file")
                .flatMap(file -> question.media().show(file.attribute("name"), question.place()));
        List<XmlElement> drops = question.element().children("drop");
        boolean several = question.element().children("drag").size() > 1;
        Optional<PictureSize> size = picture.flatMap(media -> PictureSize.of(question.media().bytes().get(media.digest())));
        if (several || size.isEmpty()) {
            question.place().loss(LossKind.QUESTION_TYPE, "ddmarker");
            return Optional.empty();
        }
        if (drops.size() > 1) {
            question.place().loss(LossKind.REGIONS, Integer.toString(drops.size()));
        }
        List<Region> regions = new ArrayList<>();
        drops.forEach(drop -> region(drop, question).ifPresent(regions::add));
        return Optional.of(new HotSpotBody(picture.orElseThrow().digest(), size.get().width(), size.get().height(), regions));
    }

    private static Optional<Region> region(XmlElement drop, MoodleQuestion question) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String number : drop.childText("coords").split("[,;\\s]+")) {
            question.number(number, drop).ifPresent(numbers::add);
        }
        return switch (drop.childText("shape").toLowerCase(Locale.ROOT)) {
            case "circle" -> Optional.of(new Region(Region.Form.CIRCLE, numbers, ALL));
            case "rectangle" -> Optional.of(new Region(Region.Form.RECTANGLE, numbers, ALL));
            case "polygon" -> Optional.of(new Region(Region.Form.POLYGON, numbers, ALL));
            default -> {
                question.place().loss(LossKind.REGIONS, drop.childText("shape"));
                yield Optional.empty();
            }
        };
    }

    static void write(HotSpotBody body, MoodleXml xml, Place place) {
        if (body.regions().size() > 1 || body.regions().stream().anyMatch(region -> region.percent().compareTo(ALL) != 0)) {
            place.loss(LossKind.REGIONS, Integer.toString(body.regions().size()));
        }
        xml.open("drag").leaf("no", "1").leaf("text", MARKER).leaf("noofdrags", "1").close();
        int number = 0;
        for (Region region : body.regions()) {
            xml.open("drop").leaf("no", Integer.toString(++number)).leaf("shape", YamlTexts.word(region.form()))
                    .leaf("coords", coordinates(region)).leaf("choice", "1").close();
        }
    }

    /** Pairs, parted by semicolons; the radius of a circle stands alone. */
    private static String coordinates(Region region) {
        List<String> numbers = region.numbers().stream().map(BigDecimal::toPlainString).toList();
        return IntStream.range(0, (numbers.size() + 1) / 2)
                .mapToObj(pair -> String.join(",", numbers.subList(2 * pair, Math.min(2 * pair + 2, numbers.size()))))
                .collect(Collectors.joining(";"));
    }
}
