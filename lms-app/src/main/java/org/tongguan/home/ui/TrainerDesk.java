package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tongguan.catalogue.CatalogueService;
import org.tongguan.catalogue.ContentStatus;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.questionbank.QuestionListService;

/** A trainer's desk: the courses as they are loaded, what was wrong with their files, and what the banks hold. */
@Dependent
class TrainerDesk extends Div implements RoleDesk {
    private static final String CONTENT = "content";
    private static final long serialVersionUID = 1;
    private final transient CatalogueService catalogue;
    private final transient QuestionListService bank;

    @Inject
    TrainerDesk(CatalogueService catalogue, QuestionListService bank) {
        this.catalogue = catalogue;
        this.bank = bank;
    }

    @Override
    public Role role() {
        return Role.TRAINER;
    }

    @Override
    public Optional<NextStep> open() {
        ContentStatus status = catalogue.status();
        Map<String, Integer> held = bank.held();
        int lessons = status.courses().stream().mapToInt(loaded -> loaded.course().lessons()).sum();
        Div tiles = new Div(tile("courses", status.courses().size()), tile("lessons", lessons), tile("questions", held.values().stream().mapToInt(Integer::intValue).sum()),
                tile("faults", status.faults().size()));
        tiles.addClassName("tg-stats");
        add(tiles, courses(status, held));
        return Optional.of(status.faults().isEmpty()
                ? NextStep.to(getTranslation("home.trainer.fine.title"), getTranslation("home.trainer.fine.hint"),
                        getTranslation("home.trainer.fine.action"), CONTENT)
                : NextStep.to(getTranslation("home.trainer.broken.title", "count", status.faults().size()),
                        getTranslation("home.trainer.broken.hint"), getTranslation("home.trainer.broken.action"), CONTENT));
    }

    private Card courses(ContentStatus status, Map<String, Integer> held) {
        String title = getTranslation("home.trainer.courses");
        if (status.courses().isEmpty()) {
            return new Card(title, new Paragraph(getTranslation("home.trainer.none")));
        }
        FigureTable table = new FigureTable(getTranslation("home.column.course"), getTranslation("home.trainer.tier"),
                getTranslation("home.trainer.version"), getTranslation("home.trainer.lessons"), getTranslation("home.trainer.questions"),
                getTranslation("home.trainer.published"));
        status.courses().forEach(loaded -> table.line(new Span(loaded.course().title().in(getLocale())),
                new Span(getTranslation("tier." + loaded.course().tier().key())), new Span(String.valueOf(loaded.course().version())),
                new Span(String.valueOf(loaded.course().lessons())), new Span(Formats.count(getLocale(), held.getOrDefault(loaded.course().key(), 0))),
                new Span(Formats.moment(getLocale(), loaded.publishedAt()))));
        return new Card(title, table);
    }

    private StatTile tile(String name, int figure) {
        return new StatTile(getTranslation("home.trainer." + name), Formats.count(getLocale(), figure), getTranslation("home.trainer." + name + ".note"));
    }
}
