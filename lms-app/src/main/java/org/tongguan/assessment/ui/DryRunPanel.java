package org.tongguan.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.tongguan.assessment.DryRun;
import org.tongguan.assessment.ExamPlanService;
import org.tongguan.platform.ui.Chart;

/** Twenty sample papers: how many questions of each kind they hold, least, mean and most, and how much they share. */
class DryRunPanel extends Div {
    private static final long serialVersionUID = 1;

    DryRunPanel(DryRun run, PlanChoices choices, ExamPlanService plans) {
        setId("dry-run-result");
        Paragraph overlap = new Paragraph(getTranslation("exam-life.dry-run.overlap", "percent", run.overlapPercent().toPlainString(), "points",
                run.points().stripTrailingZeros().toPlainString()));
        SampleTable samples = new SampleTable(run, choices, getTranslation("exam-life.dry-run.title"), SampleTable.NUMBER);
        List<String> names = samples.names();
        List<IntSummaryStatistics> figures = run.kinds().stream()
                .map(kind -> run.papers().stream().mapToInt(paper -> paper.count(kind)).summaryStatistics()).toList();
        add(new H3(getTranslation("exam-life.dry-run.title")), overlap,
                new Chart(getTranslation("exam-life.dry-run.chart"), options(names, figures), balance(names, figures)), samples,
                new SamplePapers(run, plans, "exam-life.dry-run.paper", SampleTable.NUMBER));
    }

    private NativeTable balance(List<String> names, List<IntSummaryStatistics> figures) {
        NativeTable table = table(List.of(getTranslation("exam-life.dry-run.kind"), getTranslation("exam-life.dry-run.least"),
                getTranslation("exam-life.dry-run.mean"), getTranslation("exam-life.dry-run.most")));
        for (int n = 0; n < names.size(); n++) {
            IntSummaryStatistics figure = figures.get(n);
            table.getBody().add(row(names.get(n), List.of(Integer.toString(figure.getMin()), mean(figure), Integer.toString(figure.getMax()))));
        }
        return table;
    }

    static NativeTable table(List<String> heads) {
        NativeTable table = new NativeTable();
        table.addClassName("tg-table");
        NativeTableRow head = new NativeTableRow();
        heads.forEach(text -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        return table;
    }

    static NativeTableRow row(String name, List<String> cells) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        cells.forEach(text -> row.add(new NativeTableCell(text)));
        return row;
    }

    private static String mean(IntSummaryStatistics figure) {
        return String.format(Locale.ROOT, "%.1f", figure.getAverage());
    }

    private String options(List<String> names, List<IntSummaryStatistics> figures) {
        JsonArrayBuilder series = Json.createArrayBuilder().add(series("exam-life.dry-run.least", figures, IntSummaryStatistics::getMin))
                .add(series("exam-life.dry-run.mean", figures, IntSummaryStatistics::getAverage))
                .add(series("exam-life.dry-run.most", figures, IntSummaryStatistics::getMax));
        return Json.createObjectBuilder().add("legend", Json.createObjectBuilder())
                .add("xAxis", Json.createObjectBuilder().add("type", "category").add("data", Json.createArrayBuilder(names))
                        .add("axisLabel", Json.createObjectBuilder().add("interval", 0).add("rotate", 30)))
                .add("yAxis", Json.createObjectBuilder().add("type", "value").add("minInterval", 1)).add("series", series).build().toString();
    }

    private JsonObjectBuilder series(String key, List<IntSummaryStatistics> figures, ToDoubleFunction<IntSummaryStatistics> figure) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        figures.forEach(one -> data.add(Math.round(figure.applyAsDouble(one) * 10) / 10.0));
        return Json.createObjectBuilder().add("name", getTranslation(key)).add("type", "bar").add("data", data);
    }
}
