package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.ImportSettings;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.questionbank.domain.BodyCheck;
import org.tongguan.questionbank.domain.QuestionBounds;
import org.tongguan.shared.Bilingual;

/**
 * Makes questions of drafts. A draft without a code gets one from its text, so that the same file read again means the same questions and
 * never overwrites those of another file.
 */
final class Drafts {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");
    private static final Set<String> DIFFICULTIES = Set.of("easy", "medium", "hard");
    private static final int DIGITS = 12;

    private final ImportSettings settings;
    private final boolean codesOfOthers;
    private final Findings findings;
    private final Map<String, Draft> byCode = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();

    private Drafts(ImportSettings settings, boolean codesOfOthers, Findings findings) {
        this.settings = settings;
        this.codesOfOthers = codesOfOthers;
        this.findings = findings;
    }

    /** @param codesOfOthers whether another system gave the codes: those that cannot be ours are lost then, and no fault */
    static List<Question> settle(List<Draft> drafts, ImportSettings settings, boolean codesOfOthers, Findings findings) {
        Drafts all = new Drafts(settings, codesOfOthers, findings);
        drafts.forEach(all::settle);
        return List.copyOf(all.questions);
    }

    private void settle(Draft draft) {
        Place place = new Place(findings, draft.line(), Draft.nameOf(draft.labels(), draft.stem()));
        if (draft.stem().zh().isBlank()) {
            place.fault(ImportRule.STEM_PRESENT);
            return;
        }
        BodyCheck.of(draft.body()).forEach(flaw -> at(flaw.part(), draft, place).fault(flaw));
        WordlessOptions.of(draft.body()).forEach(option -> at(option.part(), draft, place).fault(ImportRule.TEXT_PRESENT, option.number()));
        requireShort(draft.line(), draft.stem(), draft.explanation(), draft.body(), findings);
        String code = draft.labels().code();
        boolean fits = code.isEmpty() || CODE.matcher(code).matches();
        if (!fits && codesOfOthers) {
            place.loss(LossKind.LABELS, code);
            code = "";
        }
        if (!fits && !codesOfOthers) {
            findings.fault(draft.line(), "", "question-file.id", Map.of());
        } else if (code.isEmpty()) {
            code = codeOf(draft, place);
            if (code.isEmpty()) {
                return;
            }
        } else if (byCode.containsKey(code)) {
            place.fault(ImportRule.CODE_ONCE, code);
        }
        byCode.put(code, draft);
        questions.add(new Question(code, draft.body(), competences(draft, place), difficulty(draft, place), lesson(draft, place),
                source(draft, place), draft.stem(), draft.explanation(), draft.media()));
    }

    /** Where a part of a case begins, if its reader has noted that. */
    private static Place at(String part, Draft draft, Place place) {
        return draft.body() instanceof CaseBody story ? story.parts().stream().filter(one -> one.id().equals(part)).findFirst()
                .map(one -> place.in(part).at(place.findings().line(one.body(), draft.line()))).orElse(place) : place;
    }

    /** A fault for what no column of the bank holds. */
    static void requireShort(int line, Bilingual stem, Bilingual explanation, Body body, Findings findings) {
        if (!QuestionBounds.hold(stem, explanation, body)) {
            findings.fault(line, "", "question-file.too-long", Map.of("maximum", Integer.toString(QuestionBounds.LONGEST)));
        }
    }

    /** Empty for one that stands in the file already. */
    private String codeOf(Draft draft, Place place) {
        String code = "Q-" + digest(draft.stem().zh());
        Draft same = byCode.get(code);
        if (same == null) {
            return code;
        }
        String other = "Q-" + digest(draft.stem().zh() + '\u0003' + QuestionText.write(draft.body()));
        if (same.body().equals(draft.body()) || byCode.containsKey(other)) {
            place.loss(LossKind.REPETITION, Integer.toString(same.line()));
            return "";
        }
        return other;
    }

    private static String digest(String text) {
        return Digests.sha256Hex(text).substring(0, DIGITS);
    }

    private List<String> competences(Draft draft, Place place) {
        List<String> named = draft.labels().competences().stream().map(settings::keyOf).toList();
        List<String> known = named.stream().filter(settings.competences()::contains).distinct().toList();
        named.stream().filter(each -> !settings.competences().contains(each))
                .forEach(unknown -> place.loss(LossKind.COMPETENCE, unknown));
        return known.isEmpty() ? List.of(settings.competence()) : known;
    }

    private String difficulty(Draft draft, Place place) {
        String named = draft.labels().difficulty();
        if (named.isEmpty() || DIFFICULTIES.contains(named)) {
            return named.isEmpty() ? settings.difficulty() : named;
        }
        place.loss(LossKind.TAG, named);
        return settings.difficulty();
    }

    private String lesson(Draft draft, Place place) {
        return lesson(settings.keyOf(draft.labels().lesson()), settings, place);
    }

    /** Empty for one that the course does not have. */
    static String lesson(String named, ImportSettings settings, Place place) {
        if (named.isEmpty() || settings.lessons().isEmpty() || settings.lessons().contains(named)) {
            return named;
        }
        place.loss(LossKind.LESSON, named);
        return "";
    }

    /** So much of it as the bank's column holds; no character is cut in two. */
    private static String source(Draft draft, Place place) {
        String source = draft.labels().source();
        if (source.length() <= QuestionBounds.LONGEST_SOURCE) {
            return source;
        }
        int last = QuestionBounds.LONGEST_SOURCE - 1;
        int end = Character.isHighSurrogate(source.charAt(last)) ? last : last + 1;
        place.loss(LossKind.LABELS, "…" + source.substring(end));
        return source.substring(0, end);
    }
}
