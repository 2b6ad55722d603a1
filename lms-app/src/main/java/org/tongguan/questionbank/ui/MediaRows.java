package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.QuestionMediaService;

/** Pictures, sounds and files that stand beside the stem. */
final class MediaRows extends Div {
    private static final String[] KINDS = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".mp3", ".wav", ".mp4", ".xlsx", ".docx"};
    private static final long serialVersionUID = 1;

    private final transient Runnable changed;
    private final FormRows rows;
    private final transient Map<String, Media> known = new LinkedHashMap<>();

    MediaRows(QuestionMediaService service, Runnable changed) {
        this.changed = changed;
        rows = new FormRows("media", getTranslation("questionauthor.list.media"), getTranslation("questionauthor.one.media"),
                getTranslation("questionauthor.about.media"), () -> {
            throw new IllegalStateException();
        }, changed);
        rows.withoutAdding();
        rows.withoutHeading();
        add(rows, new MediaField(getTranslation("questionauthor.field.media"), KINDS, service::keep, kept -> {
            append(kept.media());
            changed.run();
        }));
    }

    private void append(Media media) {
        if (rows.rows().stream().noneMatch(row -> row.id().equals(media.digest()))) {
            known.put(media.digest(), media);
            rows.append(new FormRow(media.digest(), changed).text("text", getTranslation("questionauthor.field.alt-of", "name", media.name()), media.text()));
        }
    }

    void show(List<Media> media) {
        rows.fill(List.of());
        media.forEach(this::append);
    }

    List<Media> media() {
        return rows.rows().stream().map(row -> {
            Media media = known.get(row.id());
            return new Media(media.digest(), media.name(), media.type(), row.value("text"));
        }).toList();
    }

    void fault(FormFault fault) {
        rows.fault(fault.at(""));
    }

    void clear() {
        rows.clear();
    }
}
