package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.shared.Bilingual;

/**
 * Reads GIFT: multiple choice, true or false, short answer, matching, numerical, missing word, essay, and the ordering question of Moodle's
 * plugin ({@code {>3 ALL …}}).
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
final class GiftReader {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String BLANK = "_____";
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final Pattern ORDERING = Pattern.compile("^>\\s*\\d*([A-Za-z0-9_ \\t-]*)\\n(.*)$", Pattern.DOTALL);

    private final GiftBlock block;
    private final String text;
    private final MediaBox media = new MediaBox();
    private final AnswerFeedback feedback = new AnswerFeedback();
    private Place place;
    private String format = "moodle";
    private Labels labels = Labels.none();

    private GiftReader(GiftBlock block, Findings findings) {
        this.block = block;
        this.text = block.text();
        this.place = new Place(findings, block.line(0), Findings.shortened(text));
    }

    static List<Draft> read(String file, Findings findings) {
        return GiftBlock.split(file, findings).stream().flatMap(block -> new GiftReader(block, findings).draft().stream()).toList();
    }

    private Optional<Draft> draft() {
        int start = 0;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String title = "";
        if (text.startsWith("::", start)) {
            int end = title(start + 2);
            if (end > 0) {
                title = GiftText.plain(text.substring(start + 2, end));
                start = end + 2;
            }
        }
        int open = GiftText.find(text, '{', start);
        int close = GiftText.find(text, '}', start);
        if (open < 0 && close < 0) {
            place.loss(LossKind.QUESTION_TYPE, "description");
            return Optional.empty();
        } else if (open < 0 || close < open) {
            place.at(block.line(open < 0 ? close : open)).fault(ImportRule.BRACE_CLOSED);
            return Optional.empty();
        }
        String before = text.substring(start, open);
        String after = text.substring(close + 1);
        format = GiftText.format(before, format);
        Bilingual stem = GiftText.read(after.isBlank() ? before : before + BLANK + after, format, place, media.embeddedAt(place, MediaBox.Where.STEM));
        place = new Place(place.findings(), place.line(), block.code().isEmpty() ? stem.zh() : block.code());
        labels = Labels.of(block.code(), block.tags(), place);
        if (!title.isEmpty() && !title.equals(block.code()) && !stem.zh().startsWith(title)) {
            place.loss(LossKind.TITLE, title);
        }
        return body(open + 1, close).map(body -> new Draft(place.line(), labels, stem, feedback.explanation(), body, media.shown()));
    }

    private int title(int from) {
        for (int i = GiftText.find(text, ':', from); i >= 0; i = GiftText.find(text, ':', i + 1)) {
            if (text.startsWith("::", i)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Body> body(int from, int to) {
        String section = text.substring(from, to);
        int general = section.lastIndexOf("####");
        if (general >= 0) {
            feedback.general(rich(section.substring(general + 4)));
            section = section.substring(0, general);
        }
        int offset = from;
        while (!section.isEmpty() && Character.isWhitespace(section.charAt(0))) {
            section = section.substring(1);
            offset++;
        }
        section = section.stripTrailing();
        if (section.isEmpty()) {
            return Optional.of(EssayBodies.ofModel(Bilingual.of("", "")));
        }
        Matcher ordering = ORDERING.matcher(section);
        if (ordering.matches()) {
            return Optional.of(ordering(ordering.group(1), ordering.group(2)));
        } else if (section.startsWith("#")) {
            return numeric(section.substring(1), offset + 1);
        }
        int hash = GiftText.find(section, '#', 0);
        String word = (hash < 0 ? section : section.substring(0, hash)).strip().toUpperCase(Locale.ROOT);
        return TRUE.contains(word) || FALSE.contains(word) ? Optional.of(truth(TRUE.contains(word), hash < 0 ? "" : section.substring(hash + 1)))
                : listed(GiftAnswers.split(section, offset, block, place));
    }

    private Optional<Body> listed(List<GiftAnswers.Answer> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        } else if (answers.stream().anyMatch(answer -> !answer.right())) {
            return Optional.of(choice(answers));
        } else if (answers.stream().anyMatch(answer -> answer.percent().isEmpty() && answer.text().contains("->"))) {
            return matching(answers);
        }
        List<AcceptedText> accepted = new ArrayList<>();
        for (GiftAnswers.Answer answer : answers) {
            BigDecimal percent = answer.percentOr(ALL);
            accepted.add(new AcceptedText(GiftText.plain(answer.text()), percent));
            feedback.answer(percent.compareTo(ALL) == 0, rich(answer.text()), rich(answer.feedback()));
        }
        return Optional.of(new FillInBody(accepted, labels.rule().filter(Labels.CASE_MATTERS::equals).isPresent()));
    }

    private Body choice(List<GiftAnswers.Answer> answers) {
        boolean single = answers.stream().anyMatch(GiftAnswers.Answer::right);
        List<ChoiceWeights.Weighed> choices = new ArrayList<>();
        for (GiftAnswers.Answer answer : answers) {
            BigDecimal percent = answer.percentOr(answer.right() ? ALL : BigDecimal.ZERO);
            Bilingual text = rich(answer.text());
            choices.add(new ChoiceWeights.Weighed(text, percent));
            feedback.answer(percent.compareTo(ALL) == 0, text, rich(answer.feedback()));
        }
        return ChoiceWeights.read(single, choices, labels.rule());
    }

    private Optional<Body> matching(List<GiftAnswers.Answer> answers) {
        List<Map.Entry<Bilingual, Bilingual>> pairs = new ArrayList<>();
        for (GiftAnswers.Answer answer : answers) {
            int arrow = answer.text().indexOf("->");
            if (arrow < 0) {
                place.at(block.line(answer.offset())).fault(ImportRule.ARROW_PRESENT, answer.text());
                return Optional.empty();
            }
            Bilingual prompt = rich(answer.text().substring(0, arrow));
            Bilingual target = rich(answer.text().substring(arrow + 2));
            if (prompt.zh().isBlank() && HtmlText.showsPicture(answer.text().substring(0, arrow))) {
                place.at(block.line(answer.offset())).fault(ImportRule.TEXT_PRESENT, target.zh());
            }
            pairs.add(Map.entry(prompt, target));
            feedback.answer(false, prompt, rich(answer.feedback()));
        }
        return Optional.of(Ids.matching(pairs, labels.rule().filter(Labels.ALL_OR_NOTHING::equals).isPresent()));
    }

    private Optional<Body> numeric(String section, int offset) {
        List<NumericBody.Accepted> accepted = new ArrayList<>();
        boolean sound = true;
        boolean listed = section.strip().startsWith("=") || section.strip().startsWith("~");
        int hash = GiftText.find(section, '#', 0);
        List<GiftAnswers.Answer> answers = listed ? GiftAnswers.split(section, offset, block, place)
                : List.of(new GiftAnswers.Answer(true, Optional.empty(), hash < 0 ? section : section.substring(0, hash),
                        hash < 0 ? "" : section.substring(hash + 1), offset));
        for (GiftAnswers.Answer answer : answers) {
            if (!answer.right()) {
                feedback.answer(false, rich(answer.text()), rich(answer.feedback()));
                continue;
            }
            BigDecimal percent = answer.percentOr(ALL);
            Optional<NumericBody.Accepted> range = GiftNumbers.read(answer.text(), percent, place.at(block.line(answer.offset())));
            range.ifPresent(accepted::add);
            sound &= range.isPresent();
            feedback.answer(percent.compareTo(ALL) == 0, rich(answer.text()), rich(answer.feedback()));
        }
        return sound ? Optional.of(new NumericBody(accepted, List.of(), BigDecimal.ZERO)) : Optional.empty();
    }

    private Body truth(boolean isTrue, String comments) {
        int second = GiftText.find(comments, '#', 0);
        feedback.answer(false, AnswerFeedback.NOTHING, rich(second < 0 ? comments : comments.substring(0, second)));
        feedback.answer(true, AnswerFeedback.NOTHING, rich(second < 0 ? "" : comments.substring(second + 1)));
        return ChoiceBody.of(ItemType.TRUE_FALSE, List.of(), Set.of(Boolean.toString(isTrue)));
    }

    private Body ordering(String settings, String entries) {
        OrderingBody.Rule rule = OrderingRules.read(settings, place);
        return Ids.ordering(entries.lines().filter(line -> !line.isBlank()).map(this::rich).toList(), rule);
    }

    private Bilingual rich(String raw) {
        return raw.isBlank() ? Bilingual.of("", "") : GiftText.read(raw, format, place, media.embeddedAt(place, MediaBox.Where.STEM));
    }
}
