package org.tongguan.itemanalysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.QuestionText;
import org.tongguan.shared.Bilingual;

class ItemFigureTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void takesTheFiguresOfEachVersion() {
        Map<Long, ItemFigure> figures = figures(Map.of(1L, "A", 2L, "A v2"), item("A", 40, 50, 30), item("A v2", 20, 80, -5));
        assertThat(figures.get(1L)).isEqualTo(new ItemFigure(40, OptionalDouble.of(50), OptionalDouble.of(30), List.of()));
        assertThat(figures.get(2L).discrimination()).hasValue(-5);
    }

    /** Once it earned one point, later two. */
    @Test
    void weightsTheItemsOfOneVersionByTheirCandidates() {
        ItemFigure figure = figures(Map.of(1L, "A"), item("A", 30, 50, 20, ItemFlag.Kind.TOO_EASY),
                item("A", 10, 90, 60, ItemFlag.Kind.WRONG_KEY, ItemFlag.Kind.TOO_EASY)).get(1L);
        assertThat(figure.candidates()).isEqualTo(40);
        assertThat(figure.facility()).hasValue(60);
        assertThat(figure.discrimination()).hasValue(30);
        assertThat(figure.flags()).containsExactly(ItemFlag.Kind.WRONG_KEY, ItemFlag.Kind.TOO_EASY);
    }

    @Test
    void whatIsUndefinedStaysSoAndHasNoWeight() {
        ItemFigure figure = figures(Map.of(1L, "A"), new AnalysedItem(statistics("A", 30, NONE, NONE), List.of()), item("A", 10, 90, 60)).get(1L);
        assertThat(figure.facility()).hasValue(90);
        assertThat(figures(Map.of(1L, "A"), new AnalysedItem(statistics("A", 1, OptionalDouble.of(100), NONE), List.of())).get(1L).discrimination())
                .isEmpty();
    }

    @Test
    void aNameOfTwoBanksTellsAboutNeither() {
        assertThat(figures(Map.of(1L, "A", 2L, "A", 3L, "B"), item("A", 40, 50, 30), item("B", 40, 50, 30))).containsOnlyKeys(3L);
    }

    private static Map<Long, ItemFigure> figures(Map<Long, String> names, AnalysedItem... items) {
        Map<Long, BankQuestion> asked = new HashMap<>();
        names.forEach((version, name) -> asked.put(version, new BankQuestion(name, new QuestionText(Bilingual.of("题", ""), Map.of()), List.of(), Set.of())));
        return ItemFigure.of(new Analysis(TestAnalysis.of(Scores.complete(List.of(), 0)).test(), List.of(items), List.of()), asked);
    }

    private static AnalysedItem item(String name, int candidates, double facility, double discrimination, ItemFlag.Kind... flags) {
        return new AnalysedItem(statistics(name, candidates, OptionalDouble.of(facility), OptionalDouble.of(discrimination)),
                List.of(flags).stream().map(kind -> new ItemFlag(kind, Map.of())).toList());
    }

    private static ItemStatistics statistics(String name, int candidates, OptionalDouble facility, OptionalDouble discrimination) {
        return new ItemStatistics(1, name, 1, candidates, NONE, NONE, facility, NONE, NONE, discrimination, NONE, NONE, NONE, NONE, NONE, NONE,
                List.of(), List.of());
    }
}
