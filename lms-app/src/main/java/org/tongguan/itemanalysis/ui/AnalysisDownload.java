package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.AnalysisWorkbook;
import org.tongguan.itemanalysis.QuestionText;

/** A link that makes the spreadsheet of what is shown. */
final class AnalysisDownload {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private AnalysisDownload() {
    }

    static Anchor link(String text, Analysis analysis, Map<String, QuestionText> questions, String title, Locale locale) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> {
            byte[] file = new AnalysisWorkbook(analysis, questions, locale).bytes(title);
            return new DownloadResponse(new ByteArrayInputStream(file), "item-analysis.xlsx", XLSX, file.length);
        }), text);
        link.addClassNames("tg-button", "tg-quiet");
        link.setId("export");
        return link;
    }
}
