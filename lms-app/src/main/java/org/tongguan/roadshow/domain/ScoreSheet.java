package org.tongguan.roadshow.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.PersonId;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.NewScores;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.SheetState;
import org.tongguan.shared.DomainError;

/**
 * One judge's scores of one entry. Laid out blank when the event opens, filled in as a draft, handed in, taken back and handed in again
 * until the event is closed. A recused sheet (rule R4) stays as it is.
 */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "roadshow_id")
    private long roadshow;
    @Column(name = "entry_id")
    private long entry;
    @Column(name = "judge_id")
    private long judge;
    @Enumerated(EnumType.STRING)
    private SheetState state;
    @ElementCollection
    @CollectionTable(name = "score_sheet_score", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "score")
    private Map<String, BigDecimal> scores = new TreeMap<>();
    private String remark = "";
    private BigDecimal total = BigDecimal.ZERO;
    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private int version;

    @SuppressWarnings("NullAway")
    protected ScoreSheet() {
    }

    private ScoreSheet(RoadshowId roadshow, EntryId entry, PersonId judge, SheetState state, Instant now) {
        this.roadshow = roadshow.value();
        this.entry = entry.value();
        this.judge = judge.value();
        this.state = state;
        this.changedAt = now;
    }

    public static ScoreSheet blank(RoadshowId roadshow, EntryId entry, PersonId judge, boolean recused, Instant now) {
        return new ScoreSheet(roadshow, entry, judge, recused ? SheetState.RECUSED : SheetState.DRAFT, now);
    }

    public long id() {
        return id;
    }

    public EntryId entry() {
        return new EntryId(entry);
    }

    public PersonId judge() {
        return new PersonId(judge);
    }

    public SheetState state() {
        return state;
    }

    public int version() {
        return version;
    }

    public Map<String, BigDecimal> scores() {
        return new TreeMap<>(scores);
    }

    public String comment() {
        return remark;
    }

    public BigDecimal total() {
        return total;
    }

    public @Nullable Instant handedInAt() {
        return handedInAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /**
     * Takes over what the judge wrote. The same again changes nothing, whichever version it names: a repeated request is harmless.
     *
     * @param presented whether the entry has been on stage (rule R5)
     * @return whether anything changed
     * @throws DomainError {@code score.edited-meanwhile} when the sheet moved on since the judge saw it (rule R6)
     */
    public boolean revise(NewScores wanted, Rubric rubric, boolean presented, Instant now) {
        if (state == SheetState.RECUSED) {
            throw new DomainError(RoadshowError.RECUSED);
        }
        SheetRules.check(wanted, rubric, presented);
        if (holds(wanted)) {
            return false;
        }
        if (wanted.version() != version) {
            throw new DomainError(RoadshowError.EDITED_MEANWHILE, Map.of("version", Integer.toString(version)));
        }
        replaceScores(wanted.scores());
        remark = wanted.comment();
        total = rubric.total(wanted.scores());
        state = wanted.handIn() ? SheetState.HANDED_IN : SheetState.DRAFT;
        handedInAt = wanted.handIn() ? now : null;
        changedAt = now;
        return true;
    }

    private boolean holds(NewScores wanted) {
        return wanted.handIn() == (state == SheetState.HANDED_IN) && wanted.comment().equals(remark)
                && wanted.scores().keySet().equals(scores.keySet())
                && scores.entrySet().stream().allMatch(score -> wanted.scores().get(score.getKey()).compareTo(score.getValue()) == 0);
    }

    private void replaceScores(Map<String, BigDecimal> wanted) {
        scores.keySet().retainAll(wanted.keySet());
        wanted.forEach((criterion, score) -> {
            BigDecimal before = scores.get(criterion);
            if (before == null || before.compareTo(score) != 0) {
                scores.put(criterion, score);
            }
        });
    }
}
