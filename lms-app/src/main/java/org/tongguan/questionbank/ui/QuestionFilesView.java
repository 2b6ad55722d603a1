package org.tongguan.questionbank.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.questionbank.QuestionExportService;
import org.tongguan.questionbank.QuestionImportService;

/** Questions in from files and out to files: choose, look at what would happen, confirm. */
@Route("question-files")
@Menu(title = "menu.question-files", order = 32, icon = "vaadin:exchange")
@RolesAllowed("trainer")
@CdiComponent
class QuestionFilesView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final ImportCard imports;

    @Inject
    QuestionFilesView(QuestionImportService imports, QuestionExportService exports, CourseCatalogue courses, CompetenceCatalogue competences) {
        addClassName("tg-view");
        Map<String, String> titles = new LinkedHashMap<>();
        courses.current().forEach(course -> titles.put(course.key(), course.title().in(getLocale())));
        Map<String, String> abilities = new LinkedHashMap<>();
        competences.fiveAbilities().forEach((key, title) -> abilities.put(key, title.in(getLocale())));
        ExportCard export = new ExportCard(exports, titles);
        this.imports = new ImportCard(imports, titles, abilities, export::show);
        add(new PageHeader(getTranslation("questionfiles.title"), getTranslation("questionfiles.about")), this.imports, export);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        imports.forget();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionfiles.title") + " · " + getTranslation("shell.name");
    }
}
