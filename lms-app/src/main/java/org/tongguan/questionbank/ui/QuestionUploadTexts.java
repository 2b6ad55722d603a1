package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** The upload's own words in the person's language. */
final class QuestionUploadTexts extends UploadI18N {
    private static final long serialVersionUID = 1;
    private static final String TEXT = "questionfiles.upload.";

    QuestionUploadTexts(Function<String, String> texts) {
        setAddFiles(new AddFiles().setMany(texts.apply(TEXT + "choose")).setOne(texts.apply(TEXT + "choose")));
        setDropFiles(new DropFiles().setMany(texts.apply(TEXT + "drop")).setOne(texts.apply(TEXT + "drop")));
        setError(new Error().setTooManyFiles(texts.apply(TEXT + "too-many")).setFileIsTooBig(texts.apply(TEXT + "too-big"))
                .setIncorrectFileType(texts.apply(TEXT + "wrong-type")));
        String busy = texts.apply(TEXT + "busy");
        String failed = texts.apply(TEXT + "failed");
        setUploading(new Uploading().setStatus(new Uploading.Status().setConnecting(busy).setStalled(busy).setProcessing(busy).setHeld(busy))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix(texts.apply(TEXT + "remaining")).setUnknown(busy))
                .setError(new Uploading.Error().setServerUnavailable(failed).setUnexpectedServerError(failed).setForbidden(failed)));
        setFile(new File().setRetry(texts.apply(TEXT + "retry")).setStart(texts.apply(TEXT + "start")).setRemove(texts.apply(TEXT + "remove")));
        setUnits(new Units(List.of("B", "kB", "MB", "GB")));
    }
}
