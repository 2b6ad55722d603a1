package org.tongguan.questionbank.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.QuestionMediaService;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** Several questions about one case. */
final class CaseForm extends BodyForm {
    private static final List<String> TYPES = Stream.of(ItemType.values()).filter(type -> type != ItemType.CASE && type != ItemType.PRACTICAL).map(ItemType::key).toList();
    private static final long serialVersionUID = 1;

    private final transient QuestionMediaService service;
    private final FormRows parts;

    /** A part with the form of its type. */
    private final class Part extends FormRow {
        private static final long serialVersionUID = 1;
        private final TypedBody body;

        Part(String id, ItemType type, String points, Bilingual stem) {
            super(id, changed);
            choice("type", label("type"), TYPES, key -> getTranslation("exam.type." + key), type.key()).text("points", label("points"), points)
                    .both("stem", label("part-stem"), stem);
            body = new TypedBody(type, service, changed);
            body.addClassName("tg-form-part");
            add(body);
            listen("type", () -> body.use(ItemType.ofKey(value("type")).orElseThrow()));
        }

        @Override
        boolean fault(FormFault fault) {
            return super.fault(fault) || body.form().fault(fault);
        }

        @Override
        void clear() {
            super.clear();
            body.form().clear();
        }
    }

    CaseForm(QuestionMediaService service, Runnable changed) {
        super(changed);
        this.service = service;
        parts = list("parts", this::fresh);
        parts.append(fresh());
    }

    private Part fresh() {
        return new Part(ItemIds.next("p", parts.rows().stream().map(FormRow::id).toList()), ItemType.SINGLE_CHOICE, "1", Bilingual.of("", ""));
    }

    @Override
    void show(Body body) {
        parts.fill(((CaseBody) body).parts().stream().map(part -> {
            Part row = new Part(part.id(), part.body().type(), plain(part.points()), part.stem());
            row.body.form().show(part.body());
            return row;
        }).toList());
    }

    @Override
    void describe(List<Media> known) {
        parts.rows().forEach(row -> ((Part) row).body.form().describe(known));
    }

    @Override
    List<Media> media() {
        return parts.rows().stream().flatMap(row -> ((Part) row).body.form().media().stream()).toList();
    }

    @Override
    void write(YamlTexts document) {
        Map<String, YamlTexts> all = new LinkedHashMap<>();
        parts.rows().forEach(row -> {
            YamlTexts part = YamlTexts.asTyped().put("type", row.value("type")).put("points", row.value("points")).text("stem", row.both("stem"));
            ((Part) row).body.form().write(part);
            all.put(row.id(), part);
        });
        document.children("parts", all);
    }
}
