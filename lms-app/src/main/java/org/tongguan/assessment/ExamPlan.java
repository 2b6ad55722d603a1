package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.questionbank.ItemType;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/**
 * All that is decided about an exam before it opens.
 *
 * @param course        key of the course from whose question bank papers are drawn
 * @param minutes       from the start to the deadline
 * @param coolDownHours from the end of an attempt to the start of the next
 * @param opensAt       needed before it can be announced
 * @param closesAt      ends every attempt that has no extra time
 * @param passPercent   1 … 100
 * @param shuffle       whether each candidate gets questions and options in an own order
 * @param forms         fixed papers (A, B …) drawn once and dealt in turn; 0 draws a paper for each attempt
 */
public record ExamPlan(Bilingual title, String course, List<Row> rows, int minutes, int attempts, int coolDownHours, Optional<Instant> opensAt,
        Optional<Instant> closesAt, BigDecimal passPercent, ExamAudience audience, boolean shuffle, int forms, ReleasePolicy release,
        ExamGuard guard) {
    public static final int MOST_MINUTES = 300;
    public static final int MOST_ATTEMPTS = 10;
    public static final int MOST_QUESTIONS = 200;
    public static final int MOST_COOL_DOWN_HOURS = 24 * 60;
    public static final int MOST_FORMS = 8;
    /** Any competence of the bank. */
    public static final String ANY = "*";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CODE = 20;

    /**
     * {@code count} questions of one kind.
     *
     * @param competence {@link #ANY} for any
     * @param difficulty any when empty
     */
    public record Row(String competence, ItemType type, int count, Optional<String> difficulty, BigDecimal points) {
    }

    /** A kind of which the bank holds too few: {@code held} is what is left for it when the other rows have theirs. */
    public record Shortfall(String competence, ItemType type, Optional<String> difficulty, int wanted, long held) {
    }

    public ExamPlan {
        rows = List.copyOf(rows);
    }

    public int questions() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** @throws DomainError {@code exam.plan-invalid} naming the field */
    public ExamPlan checked() {
        require("title", !title.zh().isBlank() && title.zh().length() <= LONGEST_TITLE && title.en().length() <= LONGEST_TITLE);
        require("minutes", within(minutes, 1, MOST_MINUTES));
        require("attempts", within(attempts, 1, MOST_ATTEMPTS));
        require("coolDownHours", within(coolDownHours, 0, MOST_COOL_DOWN_HOURS));
        require("passPercent", passPercent.compareTo(BigDecimal.ONE) >= 0 && passPercent.compareTo(BigDecimal.valueOf(100)) <= 0);
        require("forms", within(forms, 0, MOST_FORMS));
        require("rows", within(questions(), 1, MOST_QUESTIONS)
                && rows.stream().allMatch(row -> row.count() > 0 && row.points().signum() > 0 && !row.competence().contains(":")));
        require("closesAt", opensAt.isEmpty() || closesAt.isEmpty() || opensAt.get().isBefore(closesAt.get()));
        require("code", guard.code().map(code -> !code.isBlank() && code.length() <= LONGEST_CODE).orElse(true));
        require("browserKeys", guard.browserKeys().stream().allMatch(key -> key.matches("[0-9a-f]{64}")));
        return this;
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
