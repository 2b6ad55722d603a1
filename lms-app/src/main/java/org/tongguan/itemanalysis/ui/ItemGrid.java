package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.AnalysisWords;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.NaturalOrder;
import org.tongguan.itemanalysis.QuestionText;

/** All items, the most doubtful first, sortable by every figure. An item's name opens its detail. On a phone one column tells the main things. */
final class ItemGrid extends Grid<AnalysedItem> {
    private static final int PHONE = 700;
    private static final int ALL_VISIBLE = 60;
    private static final long serialVersionUID = 1;

    private final transient Map<String, QuestionText> questions;
    private final List<Column<AnalysedItem>> wide;
    private final Column<AnalysedItem> narrow;

    ItemGrid(Analysis analysis, Map<String, QuestionText> questions) {
        super(AnalysedItem.class, false);
        this.questions = questions;
        setId("item-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        narrow = addComponentColumn(this::card).setHeader(getTranslation("item-analysis.column.item"));
        narrow.setVisible(false);
        wide = List.of(
                addComponentColumn(this::name).setHeader(getTranslation("item-analysis.column.item")).setFlexGrow(3).setSortable(true)
                        .setComparator(Comparator.comparing(item -> item.statistics().name(), NaturalOrder.INSTANCE)),
                addComponentColumn(this::flags).setHeader(getTranslation("item-analysis.column.flags")).setFlexGrow(2).setSortable(true)
                        .setComparator(Comparator.comparingInt(ItemGrid::doubt)),
                percent("facility", ItemStatistics::facility), percent("discrimination", ItemStatistics::discriminationIndex),
                figure("upper-lower", ItemStatistics::upperLower, 2), percent("effective-weight", ItemStatistics::effectiveWeight),
                percent("intended-weight", ItemStatistics::intendedWeight), figure("alpha-if-deleted", ItemStatistics::alphaIfDeleted, 2));
        setItems(analysis.items().stream().sorted(Comparator.comparingInt(ItemGrid::doubt)).toList());
        setAllRowsVisible(analysis.items().size() <= ALL_VISIBLE);
        addClassName("tg-items");
    }

    private Column<AnalysedItem> percent(String name, Function<ItemStatistics, OptionalDouble> figure) {
        return column(name, figure, item -> AnalysisWords.percent(getLocale(), figure.apply(item)));
    }

    private Column<AnalysedItem> figure(String name, Function<ItemStatistics, OptionalDouble> figure, int decimals) {
        return column(name, figure, item -> AnalysisWords.number(getLocale(), figure.apply(item), decimals));
    }

    private Column<AnalysedItem> column(String name, Function<ItemStatistics, OptionalDouble> figure, Function<ItemStatistics, String> shown) {
        return addColumn(item -> shown.apply(item.statistics())).setHeader(getTranslation("item-analysis.column." + name)).setSortable(true)
                .setComparator(Comparator.comparingDouble(item -> figure.apply(item.statistics()).orElse(Double.NEGATIVE_INFINITY)))
                .setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("6.75rem")
                .setTooltipGenerator(item -> getTranslation("item-analysis.explain." + name));
    }

    /** 0 for the gravest doubt. */
    private static int doubt(AnalysedItem item) {
        return item.flags().stream().mapToInt(flag -> flag.kind().ordinal()).min().orElse(Integer.MAX_VALUE);
    }

    private Component name(AnalysedItem item) {
        Button open = new Button(item.statistics().name(), click -> open(item));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("tg-item-name");
        Div name = new Div(open);
        question(item).ifPresent(text -> {
            Span stem = new Span(text.stem().in(getLocale()));
            stem.addClassNames("tg-soft", "tg-small", "tg-item-stem");
            name.add(stem);
        });
        return name;
    }

    private Component flags(AnalysedItem item) {
        Div flags = new Div();
        flags.addClassName("tg-badges");
        item.flags().forEach(flag -> flags.add(new FlagBadge(flag, getLocale())));
        if (item.flags().isEmpty()) {
            flags.setText(getTranslation("item-analysis.severity.none"));
            flags.addClassName("tg-soft");
        }
        return flags;
    }

    private Component card(AnalysedItem item) {
        Span figures = new Span(getTranslation("item-analysis.column.facility") + " "
                + AnalysisWords.percent(getLocale(), item.statistics().facility()) + " · "
                + getTranslation("item-analysis.column.discrimination") + " "
                + AnalysisWords.percent(getLocale(), item.statistics().discriminationIndex()));
        figures.addClassName("tg-small");
        return new Div(name(item), flags(item), figures);
    }

    private void open(AnalysedItem item) {
        new ItemDialog(item, question(item)).open();
    }

    private Optional<QuestionText> question(AnalysedItem item) {
        return Optional.ofNullable(questions.get(item.statistics().name()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPage().retrieveExtendedClientDetails(details -> arrange(details.getBodyClientWidth()));
        attach.getUI().getPage().addBrowserWindowResizeListener(resize -> arrange(resize.getWidth()));
    }

    private void arrange(int width) {
        narrow.setVisible(width < PHONE);
        wide.forEach(column -> column.setVisible(width >= PHONE));
    }
}
