package org.tongguan.organisation.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tongguan.organisation.RosterError;
import org.tongguan.organisation.RosterImportService;
import org.tongguan.organisation.RosterPreview;
import org.tongguan.organisation.RosterUpload;
import org.tongguan.platform.files.TemporaryFiles;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.platform.ui.UploadTexts;
import org.tongguan.shared.DomainError;

/** Choose files, look at what would change or what is wrong, confirm. */
@Route("roster-import")
@Menu(title = "menu.roster-import", order = 71, icon = "vaadin:file-refresh")
@RolesAllowed("system-admin")
@CdiComponent
class RosterImportView extends Div implements HasDynamicTitle {
    private static final int MOST_FILES = 2;
    private static final long serialVersionUID = 1;

    private final transient RosterImportService imports;
    private transient TemporaryFiles files = new TemporaryFiles();
    private final transient List<String> names = new CopyOnWriteArrayList<>();
    private final Upload upload;
    private final Div result = new Div();

    @Inject
    RosterImportView(RosterImportService imports) {
        this.imports = imports;
        addClassName("tg-view");
        UploadHandler receiver = event -> {
            files.receive(event.getInputStream(), RosterUpload.MOST_BYTES);
            names.add(event.getFileName());
        };
        upload = new Upload(receiver);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize((int) RosterUpload.MOST_BYTES);
        upload.setI18n(new UploadTexts(getLocale(), "roster.upload."));
        upload.addAllFinishedListener(event -> {
            show();
            result.scrollIntoView();
        });
        upload.addFileRejectedListener(event -> FailureNotice.show(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> restart());
        Paragraph about = new Paragraph(getTranslation("roster.files.about"));
        about.addClassName("tg-soft");
        Div templates = new Div(template("roster.xlsx", "roster.template.workbook"),
                template("departments.csv", "roster.template.departments"), template("people.csv", "roster.template.people"));
        templates.addClassNames("tg-row", "tg-roster-templates");
        result.addClassName("tg-roster-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(getTranslation("roster.title"), getTranslation("roster.about")),
                new Card(getTranslation("roster.files"), about, templates, upload), result);
    }

    private Anchor template(String name, String key) {
        Anchor link = new Anchor("api/v1/roster-imports/templates/" + name, getTranslation(key));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }

    /** Files that cannot be imported are let go at once, so that the next ones are not taken for more of the same roster. */
    private void show() {
        result.removeAll();
        if (files.files().isEmpty()) {
            return;
        }
        try {
            RosterUpload roster = RosterUpload.of(files.files());
            RosterPreview preview = imports.preview(roster);
            if (preview.isFaultless() && preview.differs()) {
                result.add(new RosterChanges(preview), confirmation(roster, preview));
            } else {
                String checked = checked();
                restart();
                result.add(preview.isFaultless() ? new RosterChanges(preview) : new RosterFaultTable(preview, checked));
            }
        } catch (DomainError e) {
            if (e.code() == RosterError.FILES_MISSING && files.files().size() < MOST_FILES) {
                String have = RosterUpload.of(files.files()).files().keySet().iterator().next();
                result.add(new Card("", new Badge(getTranslation("roster.second-file." + have), Badge.Tone.INFO)));
            } else {
                Paragraph checked = new Paragraph(checked());
                restart();
                result.add(refusal(e, checked));
            }
        }
    }

    private String checked() {
        return getTranslation("roster.checked", "files", String.join(" · ", names));
    }

    private Div confirmation(RosterUpload roster, RosterPreview preview) {
        Button confirm = new Button(getTranslation("roster.confirm"));
        confirm.setId("roster-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> ask(roster, preview));
        Button cancel = new Button(getTranslation("roster.cancel"), click -> restart());
        Div actions = new Div(confirm, cancel);
        actions.addClassNames("tg-row", "tg-actions", "tg-roster-actions");
        return actions;
    }

    private void ask(RosterUpload roster, RosterPreview preview) {
        int retired = preview.people().retired() + preview.departments().retired();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("roster.confirm.title"));
        dialog.setText(retired == 0 ? getTranslation("roster.confirm.text")
                : getTranslation("roster.confirm.retired", "people", preview.people().retired(), "departments",
                        preview.departments().retired()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("roster.cancel"));
        dialog.setConfirmText(getTranslation("roster.confirm"));
        dialog.addConfirmListener(event -> apply(roster, preview));
        dialog.open();
    }

    private void apply(RosterUpload roster, RosterPreview preview) {
        try {
            RosterPreview done = imports.apply(roster, preview.fingerprint());
            restart();
            Anchor people = new Anchor("people", getTranslation("roster.to-people"));
            people.addClassName("tg-button");
            result.add(new Card("", new Badge(getTranslation("roster.done"), Badge.Tone.GOOD), new RosterFigureTiles(done), people));
        } catch (DomainError e) {
            result.removeAll();
            Button again = new Button(getTranslation("roster.again"), click -> show());
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            again.setDisableOnClick(true);
            Div actions = new Div(again, new Button(getTranslation("roster.cancel"), click -> restart()));
            actions.addClassNames("tg-row", "tg-actions");
            result.add(refusal(e, actions));
        }
    }

    private Card refusal(DomainError e, Component next) {
        return new Card("", new Badge(getTranslation("roster.nothing-imported"), Badge.Tone.BAD),
                new Paragraph(FailureNotice.text(e, getLocale())), next);
    }

    private void restart() {
        files.close();
        files = new TemporaryFiles();
        names.clear();
        upload.clearFileList();
        result.removeAll();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        files.close();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.title") + " · " + getTranslation("shell.name");
    }
}
