package org.tongguan.platform.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.tongguan.platform.i18n.Texts;

/** An upload's own words in the person's language: {@code upload.…}, and those that differ from use to use under a beginning of their own. */
public final class UploadTexts extends UploadI18N {
    private static final long serialVersionUID = 1;

    /**
     * @param own beginning of the keys for {@code choose}, {@code too-many}, {@code too-big} and {@code wrong-type}; others may stand there too
     */
    public UploadTexts(Locale locale, String own) {
        UnaryOperator<String> texts = word -> Texts.text(locale, (Texts.has(locale, own + word) ? own : "upload.") + word);
        setAddFiles(new AddFiles().setMany(texts.apply("choose")).setOne(texts.apply("choose")));
        setDropFiles(new DropFiles().setMany(texts.apply("drop")).setOne(texts.apply("drop.one")));
        setError(new Error().setTooManyFiles(texts.apply("too-many")).setFileIsTooBig(texts.apply("too-big"))
                .setIncorrectFileType(texts.apply("wrong-type")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status().setConnecting(texts.apply("connecting"))
                        .setStalled(texts.apply("stalled")).setProcessing(texts.apply("processing"))
                        .setHeld(texts.apply("held")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix(texts.apply("remaining"))
                        .setUnknown(texts.apply("unknown")))
                .setError(new Uploading.Error().setServerUnavailable(texts.apply("failed"))
                        .setUnexpectedServerError(texts.apply("failed")).setForbidden(texts.apply("failed"))));
        setFile(new File().setRetry(texts.apply("retry")).setStart(texts.apply("start"))
                .setRemove(texts.apply("remove")));
        setUnits(new Units(List.of("B", "kB", "MB", "GB")));
    }
}
