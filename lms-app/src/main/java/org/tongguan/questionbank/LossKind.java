package org.tongguan.questionbank;

import java.util.Locale;

/** What a format, or this product, has no place for. The text of each stands under {@code questionbank.loss.<key>}. */
public enum LossKind {
    /** Bold, colours, tables and the like; the words are kept. */
    FORMATTING,
    /** A question of a kind that cannot be taken over; it is left out. */
    QUESTION_TYPE,
    /** The folder of a question. */
    CATEGORY,
    /** The title of a question beside its text. */
    TITLE,
    /** Words for all right, partly right or wrong answers together. */
    FEEDBACK,
    EXPLANATION,
    HINT,
    /** A percentage that each further try costs. */
    PENALTY,
    /** Points in the file; here a paper gives them. */
    POINTS,
    NUMBERING,
    /** Options in a fixed order; a paper shuffles them. */
    FIXED_ORDER,
    TAG,
    HIDDEN,
    /** Full credit for part of an answer is counted in another way. */
    MARKING_RULE,
    /** Capitals and small letters count. */
    CASE_MATTERS,
    UNITS,
    UNIT_PENALTY,
    /** Key points by which a short text is marked. */
    KEY_POINTS,
    RUBRIC,
    MODEL_ANSWER,
    LENGTH,
    /** Several regions, or regions that earn only a part. */
    REGIONS,
    /** A picture or file. */
    MEDIA,
    /** A picture of an option; it is shown below the stem. */
    OPTION_MEDIA,
    /** A picture in an explanation, in feedback or in a note for markers: ours stand with the stem, where candidates would see it. */
    SOLUTION_MEDIA,
    /** A picture that stands on another web site. */
    OUTSIDE_PICTURE,
    /** The English text. */
    ENGLISH,
    /** Competence, difficulty, lesson, source and the question's code. */
    LABELS,
    COMPETENCE,
    LESSON,
    LINE_BREAKS,
    /** The same question stands twice in the file; it is taken once. */
    REPETITION,
    /** The answer format that was asked for, such as an attached file. */
    RESPONSE_FORM;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
