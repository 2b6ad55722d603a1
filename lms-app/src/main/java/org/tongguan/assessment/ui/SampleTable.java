package org.tongguan.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.tongguan.assessment.DryRun;
import org.tongguan.platform.files.SheetColumn;

/** How many questions of each kind each of some papers holds; a line for each paper. */
class SampleTable extends Div {
    /** Names of papers by their number: samples are counted, fixed papers have letters. */
    static final IntFunction<String> NUMBER = Integer::toString;
    static final IntFunction<String> LETTER = number -> SheetColumn.letter(number - 1);
    private static final long serialVersionUID = 1;

    private final List<String> names;

    SampleTable(DryRun run, PlanChoices choices, String title, IntFunction<String> label) {
        names = run.kinds().stream().map(kind -> name(kind, choices)).toList();
        List<String> heads = new ArrayList<>(List.of("#"));
        heads.addAll(names);
        NativeTable table = DryRunPanel.table(heads);
        run.papers().forEach(paper -> table.getBody().add(DryRunPanel.row(label.apply(paper.number()),
                run.kinds().stream().map(kind -> Integer.toString(paper.count(kind))).toList())));
        add(table);
        addClassName("tg-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", title);
    }

    /** Of the kinds, in the order of the columns. */
    List<String> names() {
        return names;
    }

    private String name(DryRun.Kind kind, PlanChoices choices) {
        return switch (kind.dimension()) {
            case SECTION -> getTranslation("exam-life.sections.number", "number", kind.key());
            case COMPETENCE -> LackWords.competence(kind.key(), choices.competences(), getLocale());
            case TYPE -> getTranslation("exam.type." + kind.key());
            case DIFFICULTY -> getTranslation("exam-life.row.difficulty") + " · " + getTranslation("exam-life.difficulty." + kind.key());
        };
    }
}
