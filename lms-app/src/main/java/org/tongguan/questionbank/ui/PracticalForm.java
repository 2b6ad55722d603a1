package org.tongguan.questionbank.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.PracticalBody.Check.Rule;
import org.tongguan.questionbank.PracticalBody.Format;
import org.tongguan.questionbank.QuestionMediaService;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** The file that is worked on, and what is looked at in the file that comes back. */
final class PracticalForm extends BodyForm {
    private static final long serialVersionUID = 1;

    private final MediaField upload;
    private final FormRows checks;
    private transient Optional<Media> template = Optional.empty();
    private Format format = Format.SPREADSHEET;

    PracticalForm(QuestionMediaService service, Runnable changed) {
        super(changed);
        upload = new MediaField(label("task-file"), new String[] {".xlsx", ".docx"}, (name, bytes) -> service.keepTask(name, bytes), kept -> {
            take(kept.media(), QuestionMediaService.format(kept.media().name()).orElseThrow());
            changed.run();
        });
        add(upload);
        checks = list("checks", this::fresh);
        checks.append(row(Rule.CELL_NUMBER, "", "", "0", "100", Bilingual.of("", "")));
    }

    private FormRow fresh() {
        return row(format == Format.SPREADSHEET ? Rule.CELL_NUMBER : Rule.HOLDS_TEXT, "", "", "0", "", Bilingual.of("", ""));
    }

    private FormRow row(Rule rule, String place, String expected, String tolerance, String percent, Bilingual title) {
        FormRow row = choice(new FormRow("", changed), "check", Arrays.stream(Rule.values()), rule).text("place", label("place"), place)
                .text("expected", label("expected"), expected).text("tolerance", label("tolerance"), tolerance)
                .text(PERCENT, label(PERCENT), percent).both("title", label("check-title"), title);
        row.listen("check", () -> arrange(row));
        arrange(row);
        return row;
    }

    /** A document has no cells, and only numbers a tolerance. */
    private static void arrange(FormRow row) {
        row.show("place", isForCells(row));
        row.show("tolerance", row.value("check").equals(word(Rule.CELL_NUMBER)));
    }

    private static boolean isForCells(FormRow row) {
        return row.value("check").startsWith("cell");
    }

    private void take(Media taken, Format itsFormat) {
        template = Optional.of(taken);
        format = itsFormat;
        upload.say(getTranslation("questionauthor.task.chosen", "name", taken.name(), "extension", format.extension()));
        String first = word(format == Format.SPREADSHEET ? Rule.CELL_NUMBER : Rule.HOLDS_TEXT);
        checks.rows().stream().filter(row -> row.value("expected").isEmpty() && isForCells(row) != (format == Format.SPREADSHEET))
                .forEach(row -> row.set("check", first));
    }

    @Override
    void show(Body body) {
        PracticalBody task = (PracticalBody) body;
        checks.fill(task.checks().stream().map(check -> row(check.rule(), check.place(), check.expected(), plain(check.tolerance()),
                plain(check.percent()), check.title())).toList());
        take(new Media(task.template(), "task." + task.format().extension(), "application/octet-stream", ""), task.format());
    }

    @Override
    void describe(List<Media> known) {
        template.flatMap(mine -> known.stream().filter(one -> one.digest().equals(mine.digest())).findFirst()).ifPresent(one -> take(one, format));
    }

    @Override
    List<Media> media() {
        return template.stream().toList();
    }

    @Override
    void write(YamlTexts document) {
        template.ifPresent(one -> document.put("template", one.digest()));
        document.put("format", word(format)).entries("checks", checks.rows().stream().map(row -> {
            YamlTexts check = YamlTexts.asTyped().put("rule", row.value("check"));
            entry(row, Stream.of("place", "expected", "tolerance", PERCENT).filter(row::isShown).toArray(String[]::new)).forEach(check::put);
            return check.text("title", row.both("title"));
        }).toList());
    }

    @Override
    boolean fault(FormFault fault) {
        if (fault.head().equals("template")) {
            upload.fault(getTranslation("questionauthor.fault.task-file"));
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
