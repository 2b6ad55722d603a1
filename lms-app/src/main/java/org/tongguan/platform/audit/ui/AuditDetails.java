package org.tongguan.platform.audit.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** An entry's values as a table; nested names are joined by dots. */
final class AuditDetails extends NativeTable {
    private static final long serialVersionUID = 1;
    private final NativeTableBody body = new NativeTableBody();
    private final transient AuditWords words = new AuditWords(getLocale());

    AuditDetails(String json) {
        addClassName("tg-table");
        add(body);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            rows("", reader.readObject());
        }
    }

    private void rows(String prefix, JsonObject object) {
        object.forEach((name, value) -> {
            if (value instanceof JsonObject nested) {
                rows(prefix + name + ".", nested);
            } else {
                NativeTableHeaderCell header = new NativeTableHeaderCell(words.name(prefix + name));
                header.getElement().setAttribute("scope", "row");
                header.setTitle(prefix + name);
                body.add(new NativeTableRow(header, new NativeTableCell(words.value(prefix + name, value))));
            }
        });
    }
}
