package org.tongguan.questionbank.formats;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.ShortTextBody;

/** Writes Moodle XML. A short text goes out as an essay; a practical task cannot go. */
final class MoodleWriter {
    /** The file and how many questions it holds. */
    record Written(byte[] bytes, int count) {
    }

    private final MoodleXml xml = new MoodleXml("quiz");
    private final Function<String, Optional<byte[]>> files;
    private final Findings findings;

    private MoodleWriter(Function<String, Optional<byte[]>> files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** @param files bytes by digest */
    static Written write(List<Question> questions, Function<String, Optional<byte[]>> files, Findings findings) {
        MoodleWriter writer = new MoodleWriter(files, findings);
        int count = (int) questions.stream().filter(writer::write).count();
        return new Written(writer.xml.bytes(), count);
    }

    private boolean write(Question question) {
        Place place = Losses.of(question, findings);
        Optional<String> type = type(question.body());
        Optional<byte[]> picture = question.body() instanceof HotSpotBody spot ? files.apply(spot.picture()) : Optional.of(new byte[0]);
        Optional<String> text = question.body() instanceof CaseBody story ? MoodleCloze.write(question.stem(), story, place)
                : Optional.of(HtmlText.write(question.stem()));
        if (type.isEmpty() || picture.isEmpty() || text.isEmpty()) {
            place.loss(LossKind.QUESTION_TYPE, question.type().key());
            return false;
        }
        xml.open("question", "type", type.get()).open("name").leaf("text", question.code()).close();
        stem(question, text.get(), place);
        xml.open("generalfeedback", "format", "html").html(question.explanation()).close();
        xml.leaf("defaultgrade", "1").leaf("penalty", "0").leaf("hidden", "0").leaf("idnumber", question.code());
        body(question.body(), place);
        if (question.body() instanceof HotSpotBody spot) {
            file(question.media().stream().filter(media -> media.digest().equals(spot.picture())).map(Media::name).findFirst().orElse("picture"),
                    picture.get());
        }
        xml.open("tags");
        Labels.tags(question).forEach(tag -> xml.open("tag").leaf("text", tag).close());
        xml.close().close();
        return true;
    }

    private static Optional<String> type(Body body) {
        if (body instanceof ChoiceBody choice) {
            return Optional.of(choice.type() == ItemType.TRUE_FALSE ? "truefalse" : "multichoice");
        } else if (body instanceof PracticalBody) {
            return Optional.empty();
        }
        return Optional.of(body instanceof MatchingBody ? "matching" : body instanceof OrderingBody ? "ordering"
                : body instanceof FillInBody ? "shortanswer" : body instanceof NumericBody ? "numerical"
                : body instanceof HotSpotBody ? "ddmarker" : body instanceof CaseBody ? "cloze" : "essay");
    }

    private void stem(Question question, String text, Place place) {
        Set<Media> shown = new LinkedHashSet<>();
        for (Media media : question.media()) {
            if (question.body() instanceof HotSpotBody spot && media.digest().equals(spot.picture())) {
                continue;
            } else if (files.apply(media.digest()).isEmpty()) {
                place.loss(LossKind.MEDIA, media.name());
            } else {
                shown.add(media);
            }
        }
        StringBuilder html = new StringBuilder(text);
        shown.forEach(media -> html.append(shown(media)));
        xml.open("questiontext", "format", "html").rawHtml(html.toString());
        shown.forEach(media -> file(media.name(), files.apply(media.digest()).orElseThrow()));
        xml.close();
    }

    private static String shown(Media media) {
        String address = MediaBox.PREFIX + URLEncoder.encode(media.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String text = HtmlText.escape(media.text());
        return media.type().startsWith("image/") ? "<p><img src=\"" + address + "\" alt=\"" + text + "\"></p>"
                : "<p><a href=\"" + address + "\">" + text + "</a></p>";
    }

    private void file(String name, byte[] bytes) {
        xml.leaf("file", Base64.getEncoder().encodeToString(bytes), "name", name, "path", "/", "encoding", "base64");
    }

    private void body(Body body, Place place) {
        if (body instanceof ChoiceBody b && b.type() == ItemType.TRUE_FALSE) {
            MoodleChoice.writeTruth(b, xml, place);
        } else if (body instanceof ChoiceBody b) {
            MoodleChoice.write(b, xml, place);
        } else if (body instanceof MatchingBody b) {
            MoodlePairs.write(b, xml, place);
        } else if (body instanceof OrderingBody b) {
            MoodlePairs.write(b, xml);
        } else if (body instanceof FillInBody b) {
            MoodleTexts.write(b, xml);
        } else if (body instanceof NumericBody b) {
            MoodleNumerical.write(b, xml);
        } else if (body instanceof EssayBody b) {
            MoodleTexts.write(b, xml, place);
        } else if (body instanceof ShortTextBody b) {
            place.loss(LossKind.KEY_POINTS, Integer.toString(b.points().size()));
            MoodleTexts.write(EssayBodies.ofModel(b.model()), xml, place);
        } else if (body instanceof HotSpotBody b) {
            MoodleMarker.write(b, xml, place);
        }
    }
}
