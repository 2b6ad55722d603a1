package org.tongguan.itemanalysis.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.OptionalDouble;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.MarkSheetService;
import org.tongguan.platform.files.TemporaryFiles;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.platform.ui.UploadTexts;
import org.tongguan.shared.DomainError;

/** Upload a sheet of marks of an exam held on paper, see what is wrong with it or its analysis. Nothing is kept. */
@Route(ExamAddress.SHEET)
@RolesAllowed({"trainer", "org-officer"})
@CdiComponent
class MarkSheetView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient MarkSheetService sheets;
    private transient TemporaryFiles files = new TemporaryFiles();
    private final Upload upload;
    private String name = "";
    private final Div result = new Div();

    @Inject
    MarkSheetView(MarkSheetService sheets) {
        this.sheets = sheets;
        addClassName("tg-view");
        RouterLink back = new RouterLink(getTranslation("item-analysis.back"), ExamAnalysesView.class);
        back.addClassName("tg-back");
        UploadHandler receiver = event -> {
            files.receive(event.getInputStream(), MarkSheetService.MOST_BYTES);
            name = event.getFileName();
        };
        upload = new Upload(receiver);
        upload.setAcceptedFileTypes(".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) MarkSheetService.MOST_BYTES);
        upload.setI18n(new UploadTexts(getLocale(), "item-analysis.upload."));
        upload.addAllFinishedListener(event -> show());
        upload.addFileRejectedListener(event -> FailureNotice.show(event.getErrorMessage()));
        Paragraph about = new Paragraph(getTranslation("item-analysis.sheet.form"));
        about.addClassName("tg-soft");
        Pre example = new Pre(new Code(getTranslation("item-analysis.sheet.example").replace(" / ", "\n")));
        example.addClassName("tg-example");
        result.getElement().setAttribute("aria-live", "polite");
        add(back, new PageHeader(getTranslation("item-analysis.sheet.title"), getTranslation("item-analysis.sheet.about")),
                new Card(getTranslation("item-analysis.sheet.file"), about, example, upload), result);
    }

    private void show() {
        result.removeAll();
        upload.clearFileList();
        if (files.files().isEmpty()) {
            return;
        }
        try {
            Analysis analysis = sheets.analyse(files.files().get(0));
            Div actions = new Div(AnalysisDownload.link(getTranslation("item-analysis.export"), analysis, Map.of(), getTranslation("item-analysis.sheet.title"), getLocale()));
            actions.addClassNames("tg-row", "tg-actions", "tg-sheet-actions");
            result.add(new H2(name), actions, new AnalysisPanel(analysis, OptionalDouble.empty(), Map.of()));
        } catch (DomainError e) {
            result.add(new H2(name), new SheetFaults(e));
        }
        files.close();
        files = new TemporaryFiles();
        result.scrollIntoView();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        files.close();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("item-analysis.sheet.title") + " · " + getTranslation("shell.name");
    }
}
