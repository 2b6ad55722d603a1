package org.tongguan.platform.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** An upload's own words in the person's language; each use names its texts by {@code choose}, {@code drop}, {@code too-big} and so on. */
public final class UploadTexts extends UploadI18N {
    private static final long serialVersionUID = 1;

    public UploadTexts(Function<String, String> texts) {
        setAddFiles(new AddFiles().setMany(texts.apply("choose")).setOne(texts.apply("choose")));
        setDropFiles(new DropFiles().setMany(texts.apply("drop")).setOne(texts.apply("drop")));
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
