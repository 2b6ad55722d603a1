package org.tongguan.organisation.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** The upload's own words in the person's language. */
final class RosterUploadTexts extends UploadI18N {
    private static final long serialVersionUID = 1;

    RosterUploadTexts(Function<String, String> texts) {
        setAddFiles(new AddFiles().setMany(texts.apply("roster.upload.choose")).setOne(texts.apply("roster.upload.choose")));
        setDropFiles(new DropFiles().setMany(texts.apply("roster.upload.drop")).setOne(texts.apply("roster.upload.drop")));
        setError(new Error().setTooManyFiles(texts.apply("roster.upload.too-many")).setFileIsTooBig(texts.apply("roster.upload.too-big"))
                .setIncorrectFileType(texts.apply("roster.upload.wrong-type")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status().setConnecting(texts.apply("roster.upload.connecting"))
                        .setStalled(texts.apply("roster.upload.stalled")).setProcessing(texts.apply("roster.upload.processing"))
                        .setHeld(texts.apply("roster.upload.held")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix(texts.apply("roster.upload.remaining"))
                        .setUnknown(texts.apply("roster.upload.unknown")))
                .setError(new Uploading.Error().setServerUnavailable(texts.apply("roster.upload.failed"))
                        .setUnexpectedServerError(texts.apply("roster.upload.failed")).setForbidden(texts.apply("roster.upload.failed"))));
        setFile(new File().setRetry(texts.apply("roster.upload.retry")).setStart(texts.apply("roster.upload.start"))
                .setRemove(texts.apply("roster.upload.remove")));
        setUnits(new Units(List.of("B", "kB", "MB", "GB")));
    }
}
