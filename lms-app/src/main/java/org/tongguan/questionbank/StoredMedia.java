package org.tongguan.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.questionbank.formats.PictureSize;
import org.tongguan.shared.DomainError.Fault;

/** A question's pictures and files held against what is stored: of what kind they are is told by their bytes alone. */
final class StoredMedia {
    private final MediaStore store;
    private final List<Fault> faults = new ArrayList<>();

    StoredMedia(MediaStore store) {
        this.store = store;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The same question, its media with the types that are stored. */
    Question of(Question question) {
        Map<String, String> types = store.types(question.media().stream().map(Media::digest).toList());
        if (question.media().stream().anyMatch(media -> !types.containsKey(media.digest()))) {
            faults.add(new Fault("media", ImportRule.MEDIA_HELD.code(), Map.of("code", question.code())));
            return question;
        }
        usable(question.body(), "");
        return new Question(question.code(), question.body(), question.competences(), question.difficulty(), question.lesson(), question.source(),
                question.stem(), question.explanation(), question.media().stream()
                        .map(media -> new Media(media.digest(), media.name(), types.getOrDefault(media.digest(), media.type()), media.text())).toList());
    }

    /** @param above the place of the body, with a blank behind it */
    private void usable(Body body, String above) {
        if (body instanceof HotSpotBody spot && bytes(spot.picture()).flatMap(PictureSize::of).isEmpty()) {
            faults.add(new Fault(above + "picture", QuestionBankError.MEDIA_NO_PICTURE.code(), Map.of()));
        } else if (body instanceof PracticalBody task && bytes(task.template()).filter(task::readable).isEmpty()) {
            faults.add(new Fault(above + "template", QuestionBankError.MEDIA_NO_TASK.code(), Map.of()));
        } else if (body instanceof CaseBody story) {
            story.parts().forEach(part -> usable(part.body(), above + "parts " + part.id() + " "));
        }
    }

    private Optional<byte[]> bytes(String digest) {
        return store.find(digest).map(MediaStore.Stored::bytes);
    }
}
