package org.tongguan.questionbank.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.questionbank.QuestionLine;
import org.tongguan.questionbank.QuestionListService;
import org.tongguan.questionbank.QuestionProperties;
import org.tongguan.questionbank.QuestionPropertiesService;
import org.tongguan.questionbank.QuestionQuery;
import org.tongguan.questionbank.QuestionStatus;
import org.tongguan.shared.Page;

/** All questions, searched, filtered, and set to a status many at a time. */
@Route("questions")
@Menu(title = "menu.questions", order = 31, icon = "vaadin:question-circle-o")
@RolesAllowed("trainer")
@CdiComponent
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PHONE = 700;
    /** Narrower screens leave no room for figures beside the stem. */
    private static final int DESK = 1100;
    /** Some screens full; each row costs components. */
    private static final int PAGE = 25;
    private static final long serialVersionUID = 1;

    private final transient QuestionListService questions;
    private final transient QuestionPropertiesService properties;
    private final Map<String, String> competences = new LinkedHashMap<>();
    private final transient AuthoringChoices choices;
    private final QuestionFilters filters;
    private final Grid<QuestionLine> grid = new Grid<>();
    private final Span total = new Span();
    private final Button all = new Button("", click -> selectFound());
    private final Div actions = new Div();
    private final List<Grid.Column<QuestionLine>> wide;
    private final List<Grid.Column<QuestionLine>> figures;
    private transient QuestionQuery shown = QuestionQuery.ALL;
    private transient List<QuestionLine> first = List.of();
    private long counted;

    @Inject
    QuestionsView(QuestionListService questions, QuestionPropertiesService properties, CourseCatalogue courses, CompetenceCatalogue abilities) {
        this.questions = questions;
        this.properties = properties;
        choices = AuthoringChoices.of(courses, abilities);
        abilities.fiveAbilities().forEach((key, title) -> competences.put(key, title.in(getLocale())));
        addClassName("tg-view");
        filters = new QuestionFilters(names(courses), competences, this::filtered);
        grid.addComponentColumn(this::stem).setHeader(getTranslation("questionbank.stem")).setFlexGrow(1);
        wide = List.of(grid.addColumn(line -> getTranslation("exam.type." + line.type().key())).setHeader(getTranslation("questionbank.type"))
                        .setFlexGrow(0).setWidth("7rem"),
                grid.addColumn(line -> getTranslation("questionbank.difficulty." + line.difficulty()))
                        .setHeader(getTranslation("questionbank.difficulty")).setFlexGrow(0).setWidth("6rem"),
                grid.addComponentColumn(line -> new StatusBadge(line.status())).setHeader(getTranslation("questionbank.status"))
                        .setFlexGrow(0).setWidth("7.5rem"));
        figures = List.of(figure("uses", "5.5rem", line -> new Span(FigureWords.uses(getLocale(), line.figures()))),
                figure("facility", "5.5rem", line -> new Span(FigureWords.percent(getLocale(), line.figures().facility()))),
                figure("discrimination", "9.5rem", line -> FigureWords.discrimination(getLocale(), line.figures())));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("tg-people");
        grid.setPageSize(PAGE);
        grid.setItems(this::fetch, query -> (int) counted);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.SEARCH, getTranslation("questionbank.empty"), getTranslation("questionbank.empty.hint")));
        grid.addSelectionListener(selection -> actions());
        actions.addClassName("tg-row");
        actions.getElement().setAttribute("aria-live", "polite");
        all.setId("select-found");
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div found = new Div(total, all);
        found.addClassName("tg-row");
        total.addClassName("tg-soft");
        total.getElement().setAttribute("role", "status");
        RouterLink files = new RouterLink(getTranslation("menu.question-files"), QuestionFilesView.class);
        Button fresh = new Button(getTranslation("questionauthor.new"), VaadinIcon.PLUS.create(), click -> getUI()
                .ifPresent(ui -> ui.navigate(NewQuestionView.class, filters.beginning())));
        fresh.setId("new-question");
        fresh.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(getTranslation("questionbank.title"), getTranslation("questionbank.about"), fresh), files, filters, found, actions, grid);
    }

    private static Map<String, String> names(CourseCatalogue courses) {
        Map<String, String> names = new LinkedHashMap<>();
        java.util.Locale locale = com.vaadin.flow.component.UI.getCurrent().getLocale();
        courses.current().stream().sorted(java.util.Comparator.comparing(CourseSummary::key))
                .forEach(course -> names.put(course.key(), course.title().in(locale)));
        return names;
    }

    private Grid.Column<QuestionLine> figure(String name, String width, Function<QuestionLine, Component> shown) {
        return grid.addComponentColumn(shown::apply).setHeader(getTranslation("questionbank.figures." + name)).setFlexGrow(0).setWidth(width)
                .setTextAlign(ColumnTextAlign.END).setTooltipGenerator(line -> line.figures().isUnused() ? getTranslation("questionbank.figures.unused")
                        : getTranslation("questionbank.figures.of", "count", line.figures().candidates()));
    }

    private Div stem(QuestionLine line) {
        RouterLink link = new RouterLink(line.stem().in(getLocale()), QuestionView.class, line.id());
        Span small = new Span(line.code() + " · " + getTranslation("exam.type." + line.type().key())
                + line.tier().map(tier -> " · " + getTranslation("tier." + tier.key())).orElse("")
                + (line.duplicates() > 0 ? " · " + getTranslation("questionbank.duplicates", "count", line.duplicates()) : ""));
        small.addClassNames("tg-soft", "tg-small");
        Div cell = new Div(link, new Div(small));
        cell.addClassName("tg-record-link");
        return cell;
    }

    private void actions() {
        actions.removeAll();
        if (grid.getSelectedItems().isEmpty()) {
            return;
        }
        actions.add(new Span(getTranslation("questionbank.selected", "count", grid.getSelectedItems().size())));
        for (QuestionStatus status : QuestionStatus.values()) {
            Button button = new Button(getTranslation("questionbank.set." + status.key()), click -> set(status));
            button.setEnabled(grid.getSelectedItems().stream().allMatch(line -> line.status().next().contains(status)));
            actions.add(button);
        }
        Button change = new Button(getTranslation("questionbank.properties"), VaadinIcon.EDIT.create(), click -> new PropertiesDialog(
                grid.getSelectedItems().size(), competences, lessons(), this::change).open());
        change.setId("change-properties");
        actions.add(change);
    }

    /** Titles by key, when all that is ticked belongs to one course. */
    private Map<String, String> lessons() {
        List<String> banks = grid.getSelectedItems().stream().map(QuestionLine::bank).distinct().toList();
        Map<String, String> titles = new LinkedHashMap<>();
        if (banks.size() == 1) {
            choices.lessons(banks.get(0)).forEach((key, title) -> titles.put(key, title.in(getLocale())));
        }
        return titles;
    }

    /** Not more than may be changed at once. */
    private void selectFound() {
        grid.asMultiSelect().setValue(new LinkedHashSet<>(questions.list(shown, 0, QuestionPropertiesService.MOST_AT_ONCE).items()));
    }

    private void change(QuestionProperties wanted) {
        int count = properties.change(grid.getSelectedItems().stream().collect(Collectors.toMap(QuestionLine::id, QuestionLine::version)), wanted);
        Notification.show(getTranslation("questionbank.properties.done", "count", count));
        grid.deselectAll();
        refresh();
    }

    private void set(QuestionStatus status) {
        int count = grid.getSelectedItems().size();
        questions.setStatus(grid.getSelectedItems().stream().map(QuestionLine::id).collect(Collectors.toSet()), status);
        Notification.show(getTranslation("questionbank.set.done", "count", count, "status", getTranslation("questionbank.status." + status.key())));
        grid.deselectAll();
        refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().retrieveExtendedClientDetails(details -> arrange(details.getBodyClientWidth()));
        attach.getUI().getPage().addBrowserWindowResizeListener(resize -> arrange(resize.getWidth()));
    }

    private void arrange(int width) {
        wide.forEach(column -> column.setVisible(width >= PHONE));
        figures.forEach(column -> column.setVisible(width >= DESK));
    }

    private void filtered() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("questions", filters.parameters())));
        refresh();
    }

    /** The first rows were found when all were counted. */
    private Stream<QuestionLine> fetch(Query<QuestionLine, Void> query) {
        int end = query.getOffset() + query.getLimit();
        if (query.getOffset() == 0 && Math.min(end, counted) == first.size()) {
            Stream<QuestionLine> found = first.stream();
            first = List.of();
            return found;
        }
        return questions.list(shown, query.getOffset(), query.getLimit()).items().stream();
    }

    private void refresh() {
        shown = filters.query();
        Page<QuestionLine> page = questions.list(shown, 0, PAGE);
        first = page.items();
        counted = page.total();
        total.setText(getTranslation("questionbank.total", "count", Formats.count(getLocale(), counted)));
        all.setVisible(counted > 1);
        all.setText(counted <= QuestionPropertiesService.MOST_AT_ONCE ? getTranslation("questionbank.select.all", "count", counted)
                : getTranslation("questionbank.select.first", "most", QuestionPropertiesService.MOST_AT_ONCE));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionbank.title") + " · " + getTranslation("shell.name");
    }
}
