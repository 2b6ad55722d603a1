package org.tongguan.questionbank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionDocument;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** Each form says what was put into it, and shows each fault somewhere. */
class BodyFormsTest {
    static List<Body> bodies() {
        return SampleBodies.all();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aFormSaysWhatItShows(Body body) {
        BodyForm form = form(body.type());
        form.show(body);
        QuestionDocument.Reading read = read(form, body.type());
        assertThat(read.faults()).isEmpty();
        assertThat(read.question().map(Question::body)).contains(body);
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void everyFaultOfAnEmptyFormFindsItsPlace(ItemType type) {
        BodyForm form = form(type);
        List<FormFault> faults = read(form, type).faults().stream().map(fault -> FormFault.of(fault, Texts.CHINESE)).toList();
        assertThat(faults).isNotEmpty().allMatch(form::fault);
    }

    @Test
    void aTargetThatIsNoLongerSharedKeepsItsText() {
        MatchingForm form = new MatchingForm(() -> { });
        form.show(new MatchingBody(SampleBodies.options("p1", "p2"), SampleBodies.options("a", "b", "c"), Map.of("p1", "a", "p2", "a"), false));
        rows(form).filter(row -> row.id().equals("p2")).forEach(row -> row.set("target", Bilingual.of("别的", "Another")));
        MatchingBody first = (MatchingBody) read(form, ItemType.MATCHING).question().orElseThrow().body();
        assertThat(first.targets()).hasSize(4);
        assertThat(first.targets().stream().filter(target -> target.id().equals(first.key().get("p2")))).extracting(target -> target.text().zh())
                .containsExactly("别的");
        assertThat(read(form, ItemType.MATCHING).question().orElseThrow().body()).as("the same again").isEqualTo(first);
    }

    private static Stream<FormRow> rows(Component root) {
        return Stream.concat(Stream.of(root).filter(FormRow.class::isInstance).map(FormRow.class::cast), root.getChildren().flatMap(BodyFormsTest::rows));
    }

    /** Neither stores a file. */
    @SuppressWarnings("NullAway")
    private static BodyForm form(ItemType type) {
        return BodyForms.of(type, null, () -> {
        });
    }

    private static QuestionDocument.Reading read(BodyForm form, ItemType type) {
        YamlTexts document = YamlTexts.asTyped().put("id", "Q-1").put("type", type.key()).put("competence", "perception").put("difficulty", "easy")
                .text("stem", Bilingual.of("题干", "Stem"));
        form.write(document);
        document.put("media", form.media().stream().map(media -> Map.of("digest", media.digest(), "name", media.name(), "type", media.type())).toList());
        return QuestionDocument.read(document.document(), Set.of("perception"), Set.of());
    }
}
