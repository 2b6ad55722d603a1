package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongguan.questionbank.ItemType;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/**
 * All that is decided about an exam before it opens.
 *
 * @param course        key of the course from whose question bank papers are drawn
 * @param sections      divide the rows, in order; empty for a paper without
 * @param minutes       from the start to the deadline; the sum of the sections' minutes when each has its own
 * @param coolDownHours from the end of an attempt to the start of the next
 * @param opensAt       needed before it can be announced
 * @param closesAt      ends every attempt that has no extra time
 * @param passPercent   1 … 100
 * @param shuffle       whether each candidate gets questions and options in an own order
 * @param forms         fixed papers (A, B …) drawn once and dealt in turn; 0 draws a paper for each attempt
 */
public record ExamPlan(Bilingual title, String course, List<Row> rows, List<Section> sections, int minutes, int attempts, int coolDownHours, Optional<Instant> opensAt,
        Optional<Instant> closesAt, BigDecimal passPercent, ExamAudience audience, boolean shuffle, int forms, ReleasePolicy release,
        ExamGuard guard, int tolerance) {
    public static final int MOST_MINUTES = 300;
    public static final int MOST_ATTEMPTS = 10;
    public static final int MOST_QUESTIONS = 200;
    public static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);
    private static final int MOST_PLACES = 2;
    public static final int MOST_COOL_DOWN_HOURS = 24 * 60;
    public static final int MOST_FORMS = 8;
    public static final int MOST_SECTIONS = 9;
    public static final int USUAL_TOLERANCE = 20;
    public static final int MOST_TOLERANCE = 100;
    /** Any competence of the bank. */
    public static final String ANY = "*";
    /** Words for how hard a question is, the easiest first. */
    public static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CODE = 20;
    /** A blueprint is stored as lines of fields between colons. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    /**
     * {@code count} questions of one kind.
     *
     * @param competence {@link #ANY} for any
     * @param difficulty any when empty
     */
    public record Row(String competence, ItemType type, int count, Optional<String> difficulty, BigDecimal points) {
    }

    /**
     * A part of the paper that is worked through on its own (A18).
     *
     * @param minutes of its own; without them it shares with others what the exam's minutes leave
     * @param rows    how many rows of the blueprint belong to it
     */
    public record Section(Bilingual title, Optional<Integer> minutes, int rows) {
    }

    /** A kind of which the bank holds too few: {@code held} is what is left for it when the other rows have theirs. */
    public record Shortfall(String competence, ItemType type, Optional<String> difficulty, int wanted, long held) {
        /** Difficulty in {@link #values()} of a row that takes any. */
        public static final String ANY_DIFFICULTY = "any";

        /** For a text that names them. */
        public Map<String, String> values() {
            return Map.of("competence", competence, "type", type.key(), "difficulty", difficulty.orElse(ANY_DIFFICULTY), "wanted",
                    Integer.toString(wanted), "held", Long.toString(held));
        }
    }

    public ExamPlan {
        rows = List.copyOf(rows);
        sections = List.copyOf(sections);
        minutes = timed(sections) ? sections.stream().mapToInt(section -> section.minutes().orElseThrow()).sum() : minutes;
    }

    /** Whether there are sections and each has minutes of its own. */
    public static boolean timed(List<Section> sections) {
        return !sections.isEmpty() && sections.stream().allMatch(section -> section.minutes().isPresent());
    }

    /** The same for other people. */
    public ExamPlan with(ExamAudience other) {
        return new ExamPlan(title, course, rows, sections, minutes, attempts, coolDownHours, opensAt, closesAt, passPercent, other, shuffle, forms,
                release, guard, tolerance);
    }

    /** What others than those in charge may know of it: neither what opens the door nor the list of names. */
    ExamPlan withheld() {
        return new ExamPlan(title, course, rows, sections, minutes, attempts, coolDownHours, opensAt, closesAt, passPercent,
                new ExamAudience(audience.tiers(), audience.departments(), List.of(), audience.prerequisite()), shuffle, forms, release,
                guard.withheld(), tolerance);
    }

    public int questions() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** @throws DomainError {@code exam.plan-invalid} naming the field, {@code exam.section-…} */
    public ExamPlan checked() {
        require("title", titled(title));
        requireSections();
        require("minutes", within(minutes, 1, MOST_MINUTES));
        require("attempts", within(attempts, 1, MOST_ATTEMPTS));
        require("coolDownHours", within(coolDownHours, 0, MOST_COOL_DOWN_HOURS));
        require("passPercent", passPercent.compareTo(BigDecimal.ONE) >= 0 && passPercent.compareTo(BigDecimal.valueOf(100)) <= 0);
        require("forms", within(forms, 0, MOST_FORMS));
        require("tolerance", within(tolerance, 1, MOST_TOLERANCE));
        require("rows", within(questions(), 1, MOST_QUESTIONS)
                && rows.stream().allMatch(row -> row.count() > 0 && row.points().signum() > 0 && row.points().compareTo(MOST_POINTS) <= 0 && row.points().stripTrailingZeros().scale() <= MOST_PLACES));
        require("competence", rows.stream().map(Row::competence).allMatch(key -> key.equals(ANY) || KEY.matcher(key).matches()));
        require("difficulty", rows.stream().flatMap(row -> row.difficulty().stream()).allMatch(DIFFICULTIES::contains));
        require("closesAt", opensAt.isEmpty() || closesAt.isEmpty() || opensAt.get().isBefore(closesAt.get()));
        require("code", guard.code().map(code -> !code.isBlank() && code.length() <= LONGEST_CODE).orElse(true));
        require("browserKeys", guard.browserKeys().stream().allMatch(key -> key.matches("[0-9a-f]{64}")));
        return this;
    }

    /**
     * @param competences that rows may name beside {@link #ANY}
     * @throws DomainError {@code exam.plan-invalid} naming the field
     */
    ExamPlan requireCompetences(Set<String> competences) {
        require("competence", rows.stream().map(Row::competence).allMatch(key -> key.equals(ANY) || competences.contains(key)));
        return this;
    }

    private void requireSections() {
        require("sections", sections.size() <= MOST_SECTIONS);
        for (int n = 1; n <= sections.size(); n++) {
            Section section = sections.get(n - 1);
            String number = Integer.toString(n);
            if (!titled(section.title())) {
                throw new DomainError(ExamLifeError.SECTION_TITLE, Map.of("section", number, "maximum", Integer.toString(LONGEST_TITLE)));
            }
            if (section.rows() < 1) {
                throw new DomainError(ExamLifeError.SECTION_EMPTY, Map.of("section", number));
            }
            if (!within(section.minutes().orElse(1), 1, MOST_MINUTES)) {
                throw new DomainError(ExamLifeError.SECTION_MINUTES, Map.of("section", number, "maximum", Integer.toString(MOST_MINUTES)));
            }
        }
        int own = sections.stream().mapToInt(section -> section.minutes().orElse(0)).sum();
        int most = timed(sections) ? MOST_MINUTES : minutes - 1;
        if (own > 0 && own > most) {
            throw new DomainError(ExamLifeError.SECTIONS_TOO_LONG, Map.of("sum", Integer.toString(own), "maximum", Integer.toString(most)));
        }
        require("sections", sections.isEmpty() || sections.stream().mapToInt(Section::rows).sum() == rows.size());
    }

    private static boolean titled(Bilingual title) {
        return !title.zh().isBlank() && title.zh().length() <= LONGEST_TITLE && title.en().length() <= LONGEST_TITLE;
    }

    private static boolean within(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static void require(String field, boolean right) {
        if (!right) {
            throw new DomainError(ExamLifeError.PLAN_INVALID, Map.of("field", field));
        }
    }
}
