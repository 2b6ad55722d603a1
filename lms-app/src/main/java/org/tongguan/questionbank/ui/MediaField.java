package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.tongguan.platform.files.TemporaryFiles;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.UploadTexts;
import org.tongguan.questionbank.MediaStore;
import org.tongguan.questionbank.QuestionMediaService.Kept;
import org.tongguan.shared.DomainError;

/** Takes one file at a time for a question and stores it. */
final class MediaField extends Div {
    private static final long serialVersionUID = 1;

    private final Upload upload;
    private final Span chosen = new Span();
    private final Paragraph fault = new Paragraph();
    private final transient BiFunction<String, byte[], Kept> keep;
    private final transient Consumer<Kept> kept;
    private transient TemporaryFiles files = new TemporaryFiles();
    private volatile String name = "";

    /** @param keep stores name and bytes, or refuses them */
    MediaField(String label, String[] kinds, BiFunction<String, byte[], Kept> keep, Consumer<Kept> kept) {
        this.keep = keep;
        this.kept = kept;
        UploadHandler receiver = event -> {
            files.receive(event.getInputStream(), MediaStore.MOST_BYTES);
            name = event.getFileName();
        };
        upload = new Upload(receiver);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(kinds);
        upload.setMaxFileSize(MediaStore.MOST_BYTES);
        upload.setI18n(new UploadTexts(getLocale(), "questionauthor.upload."));
        upload.addAllFinishedListener(event -> take());
        upload.addFileRejectedListener(event -> fault(event.getErrorMessage()));
        fault.addClassName("tg-form-fault");
        fault.getElement().setAttribute("role", "alert");
        chosen.getElement().setAttribute("role", "status");
        chosen.addClassNames("tg-small", "tg-soft");
        Span title = new Span(label);
        title.addClassName("tg-form-label");
        addClassName("tg-media-field");
        add(title, chosen, upload, fault);
    }

    private void take() {
        if (files.files().isEmpty()) {
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(files.files().get(files.files().size() - 1));
            fault.setText("");
            kept.accept(keep.apply(name, bytes));
        } catch (DomainError e) {
            fault(FailureNotice.text(e, getLocale()));
        } catch (IOException e) {
            throw new UncheckedIOException("the received file cannot be read", e);
        } finally {
            files.close();
            files = new TemporaryFiles();
            upload.clearFileList();
        }
    }

    /** Says what is chosen now. */
    void say(String text) {
        chosen.setText(text);
    }

    void fault(String text) {
        fault.setText(text);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        files.close();
    }
}
