package org.tongguan.questionbank.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.HotSpotBody.Region.Form;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.QuestionMediaService;
import org.tongguan.questionbank.formats.PictureSize;
import org.tongguan.questionbank.formats.YamlTexts;

/** A picture and the regions of it that are right, typed as numbers or drawn on it. */
final class HotSpotForm extends BodyForm {
    private static final String NUMBERS = "numbers";
    private static final long serialVersionUID = 1;

    private final MediaField upload;
    private final HotSpotPicture picture;
    private final FormRows regions;
    private transient Optional<Media> media = Optional.empty();
    private int width;
    private int height;

    HotSpotForm(QuestionMediaService service, Runnable changed) {
        super(changed);
        upload = new MediaField(label("picture"), new String[] {".png", ".jpg", ".jpeg", ".gif"}, (name, bytes) -> service.keepPicture(name, bytes), kept -> {
            PictureSize size = kept.picture().orElseThrow();
            take(kept.media(), size.width(), size.height());
            changed.run();
        });
        settings.text("alt", label("alt"), "");
        picture = new HotSpotPicture(label("draw"), this::drawn);
        add(upload, settings, picture);
        regions = list("regions", () -> row(Form.RECTANGLE, "", "100"));
        regions.append(row(Form.RECTANGLE, "", "100"));
    }

    private FormRow row(Form form, String numbers, String percent) {
        FormRow row = choice(new FormRow("", changed), "form", Arrays.stream(Form.values()), form).text(NUMBERS, label(NUMBERS), numbers)
                .text(PERCENT, label(PERCENT), percent);
        row.listen("form", this::draw);
        row.listen(NUMBERS, this::draw);
        return row;
    }

    private void take(Media taken, int itsWidth, int itsHeight) {
        media = Optional.of(taken);
        width = itsWidth;
        height = itsHeight;
        upload.say(getTranslation("questionauthor.picture.chosen", "name", taken.name(), "width", width, "height", height));
        picture.show(taken.digest(), width, height);
        draw();
    }

    private void draw() {
        picture.regions(regions.rows().stream().map(row -> row.value("form") + " " + String.join(",", numbers(row))).collect(Collectors.joining(";")));
    }

    /** Fills the first region without numbers, or a new one. */
    private void drawn(String drag) {
        FormRow row = regions.rows().stream().filter(each -> each.value(NUMBERS).isEmpty()).findFirst().orElseGet(() -> {
            FormRow fresh = row(Form.RECTANGLE, "", "100");
            regions.append(fresh);
            return fresh;
        });
        int[] n = Stream.of(drag.split(",")).mapToInt(Integer::parseInt).toArray();
        row.set(NUMBERS, row.value("form").equals(word(Form.CIRCLE)) ? "%d, %d, %d".formatted(n[0], n[1], Math.round(Math.hypot(n[2] - n[0], n[3] - n[1])))
                : "%d, %d, %d, %d".formatted(Math.min(n[0], n[2]), Math.min(n[1], n[3]), Math.abs(n[2] - n[0]), Math.abs(n[3] - n[1])));
        if (row.value("form").equals(word(Form.POLYGON))) {
            row.set("form", word(Form.RECTANGLE));
        }
    }

    private static List<String> numbers(FormRow row) {
        return Stream.of(row.value(NUMBERS).split("[,，;；\\s]+")).filter(number -> !number.isEmpty()).toList();
    }

    @Override
    void show(Body body) {
        HotSpotBody spot = (HotSpotBody) body;
        regions.fill(spot.regions().stream().map(region -> row(region.form(), region.numbers().stream().map(BodyForm::plain)
                .collect(Collectors.joining(", ")), plain(region.percent()))).toList());
        take(new Media(spot.picture(), "picture", "image/png", ""), spot.width(), spot.height());
    }

    @Override
    void describe(List<Media> known) {
        media.flatMap(mine -> known.stream().filter(one -> one.digest().equals(mine.digest())).findFirst()).ifPresent(one -> {
            take(one, width, height);
            settings.set("alt", one.text());
        });
    }

    @Override
    List<Media> media() {
        return media.map(one -> new Media(one.digest(), one.name(), one.type(), settings.value("alt"))).stream().toList();
    }

    @Override
    void write(YamlTexts document) {
        media.ifPresent(one -> document.put("picture", one.digest()).put("width", width).put("height", height));
        document.put("regions", regions.rows().stream().map(row -> {
            Map<String, Object> region = new LinkedHashMap<>(entry(row, "form", PERCENT));
            region.put(NUMBERS, numbers(row));
            return region;
        }).toList());
    }

    @Override
    boolean fault(FormFault fault) {
        if (List.of("picture", "width", "height").contains(fault.head()) || fault.code().endsWith("regions") && media.isEmpty()) {
            upload.fault(getTranslation("questionauthor.fault.picture"));
            return true;
        }
        return super.fault(fault);
    }

    @Override
    void clear() {
        super.clear();
        upload.fault("");
    }
}
