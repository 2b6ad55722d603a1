package org.tongguan.organisation.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongguan.organisation.PeopleService;
import org.tongguan.organisation.PersonListing;
import org.tongguan.organisation.PersonQuery;
import org.tongguan.platform.i18n.Texts;

/** The people shown, as an XLSX file; written to disk row by row, since there may be hundreds of thousands. */
final class PeopleWorkbook {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String[] COLUMNS = {"staff-number", "name", "department", "post", "tier", "supervisor"};
    private static final int FLUSHED = 1_000;

    private PeopleWorkbook() {
    }

    static DownloadResponse download(PeopleService people, PersonQuery query, Locale locale) {
        try {
            Path file = Files.createTempFile("tongguan-people-", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
                write(workbook.newWorksheet(text(locale, "people.title")), people, query, locale);
            }
            InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return new DownloadResponse(in, "people.xlsx", XLSX, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the list could not be written", e);
        }
    }

    private static void write(Worksheet sheet, PeopleService people, PersonQuery query, Locale locale) {
        for (int column = 0; column < COLUMNS.length; column++) {
            sheet.value(0, column, text(locale, "people." + COLUMNS[column]));
            sheet.style(0, column).bold().set();
            sheet.width(column, column == 2 ? 36 : 18);
        }
        sheet.freezePane(0, 1);
        AtomicInteger row = new AtomicInteger();
        people.each(query, person -> {
            row(sheet, row.incrementAndGet(), person, locale);
            if (row.get() % FLUSHED == 0) {
                flush(sheet);
            }
        });
    }

    private static void row(Worksheet sheet, int row, PersonListing person, Locale locale) {
        sheet.value(row, 0, person.staffNumber());
        sheet.value(row, 1, person.name());
        sheet.value(row, 2, person.department().in(locale));
        sheet.value(row, 3, person.post());
        sheet.value(row, 4, text(locale, "tier." + person.tier().key()));
        sheet.value(row, 5, person.supervisor());
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the list could not be written", e);
        }
    }

    private static String text(Locale locale, String key) {
        return Texts.text(locale, key);
    }
}
