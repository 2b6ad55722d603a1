package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongguan.platform.files.TemporaryFiles;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.UploadTexts;
import org.tongguan.questionbank.ImportPreview;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.questionbank.QuestionImportService;
import org.tongguan.questionbank.QuestionUpload;
import org.tongguan.shared.DomainError;

/** Chooses a file, shows what importing it would do, and imports it. A change of the choices looks again. */
final class ImportCard extends Div {
    private static final String DETECT = "detect";
    private static final long serialVersionUID = 1;

    private final transient QuestionImportService imports;
    private final transient Runnable imported;
    private final Select<String> course;
    private final Select<String> competence;
    private final Select<String> format;
    private final Upload upload;
    private final Div result = new Div();
    private transient TemporaryFiles files = new TemporaryFiles();
    private volatile String name = "";

    /** @param imported runs once a bank has changed */
    ImportCard(QuestionImportService imports, Map<String, String> courses, Map<String, String> abilities, Runnable imported) {
        this.imports = imports;
        this.imported = imported;
        course = Choice.of(getTranslation("questionfiles.course"), courses);
        competence = Choice.of(getTranslation("questionfiles.competence"), abilities);
        competence.setHelperText(getTranslation("questionfiles.competence.help"));
        format = Choice.of(getTranslation("questionfiles.format"), Choice.formats(this::getTranslation, Optional.of(DETECT)));
        Stream.of(course, competence, format).forEach(choice -> choice.addValueChangeListener(event -> look()));
        UploadHandler receiver = event -> {
            files.receive(event.getInputStream(), QuestionUpload.MOST_BYTES);
            name = event.getFileName();
        };
        upload = new Upload(receiver);
        upload.setAcceptedFileTypes(".yaml", ".yml", ".zip", ".gift", ".txt", ".xml", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(QuestionUpload.MOST_BYTES);
        upload.setI18n(new UploadTexts(getLocale(), "questionfiles.upload."));
        upload.addAllFinishedListener(event -> look());
        upload.addFileRejectedListener(event -> FailureNotice.show(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> restart());
        Anchor template = new Anchor("api/v1/question-exports/template", getTranslation("questionfiles.template"));
        template.getElement().setAttribute("download", true);
        template.setRouterIgnore(true);
        Paragraph about = new Paragraph(getTranslation("questionfiles.import.about"));
        about.addClassName("tg-soft");
        Div choices = new Div(course, competence, format);
        choices.addClassName("tg-choices");
        result.getElement().setAttribute("aria-live", "polite");
        add(new Card(getTranslation("questionfiles.import"), about, new Paragraph(template), choices, upload), result);
    }

    private QuestionUpload chosen() {
        try {
            return new QuestionUpload(name, Files.readAllBytes(files.files().get(0)), QuestionFormat.ofKey(format.getValue()), course.getValue(),
                    competence.getValue(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("the received file cannot be read", e);
        }
    }

    private void look() {
        result.removeAll();
        if (files.files().isEmpty() || course.getValue() == null) {
            return;
        }
        try {
            ImportPreview preview = imports.preview(chosen());
            result.add(new PreviewCard(preview));
            if (preview.isFaultless() && preview.differs()) {
                Button confirm = new Button(getTranslation("questionfiles.confirm", "count", preview.added() + preview.changed()),
                        click -> apply(preview));
                confirm.setId("questions-confirm");
                confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                confirm.setDisableOnClick(true);
                Div actions = new Div(confirm, new Button(getTranslation("questionfiles.cancel"), click -> restart()));
                actions.addClassNames("tg-row", "tg-actions", "tg-import-actions");
                result.add(actions);
            }
        } catch (DomainError e) {
            refuse(e);
        }
        result.scrollIntoView();
    }

    private void apply(ImportPreview preview) {
        try {
            ImportPreview done = imports.apply(chosen(), preview.fingerprint());
            restart();
            result.add(new Card("", new Badge(getTranslation("questionfiles.done", "added", done.added(), "changed", done.changed()),
                    Badge.Tone.GOOD), new Paragraph(getTranslation("questionfiles.done.next")),
                    new RouterLink(getTranslation("menu.questions"), QuestionsView.class)));
            imported.run();
        } catch (DomainError e) {
            result.removeAll();
            refuse(e);
        }
    }

    /** What is at fault beyond the sentence, such as an exam that could not be drawn, is listed below it. */
    private void refuse(DomainError e) {
        Card card = new Card("", new Badge(getTranslation("questionfiles.nothing"), Badge.Tone.BAD),
                new Paragraph(FailureNotice.text(e, getLocale())));
        e.faults().forEach(fault -> card.add(new Paragraph(
                Texts.text(getLocale(), "error." + fault.code(), fault.values()))));
        Button again = new Button(getTranslation("questionfiles.again"), click -> look());
        card.add(again);
        result.add(card);
    }

    private void restart() {
        forget();
        files = new TemporaryFiles();
        name = "";
        upload.clearFileList();
        result.removeAll();
    }

    void forget() {
        files.close();
    }
}
