package org.tongguan.catalogue.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.tongguan.catalogue.CatalogueService;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.LessonContent;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** A lesson as its readers will see it, for its author; nothing is recorded. */
@Route("content/:course/:lesson")
@RolesAllowed({"trainer"})
@CdiComponent
class ContentPreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CatalogueService catalogue;
    private final transient CompetenceCatalogue competences;
    private String title = "";

    @Inject
    ContentPreviewView(CatalogueService catalogue, CompetenceCatalogue competences) {
        this.catalogue = catalogue;
        this.competences = competences;
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(catalogue.lesson(event.getRouteParameters().get("course").orElse(""),
                    event.getRouteParameters().get("lesson").orElse("")));
        } catch (DomainError error) {
            throw error.code() == CommonError.NOT_FOUND ? new NotFoundException() : error;
        }
    }

    private void show(LessonContent lesson) {
        removeAll();
        title = lesson.outline().title().in(getLocale());
        Anchor back = new Anchor("content", getTranslation("catalogue.back"));
        back.addClassName("tg-back");
        List<Badge> tags = lesson.outline().competences().stream()
                .map(key -> new Badge(competences.title(key).in(getLocale()), Badge.Tone.NEUTRAL)).toList();
        Div badges = new Div(tags.toArray(Badge[]::new));
        badges.addClassNames("tg-row", "tg-badges");
        Div text = new Div(badges, new Paragraph(lesson.outline().summary().in(getLocale())),
                new Html("<article class=\"tg-lesson\" lang=\"zh-CN\">" + lesson.html() + "</article>"));
        text.addClassNames("tg-reading-text", "tg-preview");
        add(back, new PageHeader(title, getTranslation("catalogue.preview.hint")), text);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }
}
