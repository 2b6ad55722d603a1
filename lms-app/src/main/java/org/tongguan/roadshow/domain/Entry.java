package org.tongguan.roadshow.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntryState;
import org.tongguan.shared.Bilingual;

/** A project presented at an event. Waits, goes on stage, has been presented; its event moves it on. */
@Entity
@Table(name = "roadshow_entry")
public class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "roadshow_id")
    private RoadshowEvent roadshow;
    private int position;
    @Column(name = "title_zh")
    private String titleZh;
    @Column(name = "title_en")
    private String titleEn;
    @Column(name = "pitch_zh")
    private String pitchZh;
    @Column(name = "pitch_en")
    private String pitchEn;
    @Column(name = "presenter_id")
    private long presenter;
    @Column(name = "department_zh")
    private String departmentZh;
    @Column(name = "department_en")
    private String departmentEn;
    @Enumerated(EnumType.STRING)
    private EntryState state = EntryState.WAITING;
    @Column(name = "staged_at")
    private @Nullable Instant stagedAt;
    @Version
    private int version;

    @SuppressWarnings("NullAway")
    protected Entry() {
    }

    Entry(RoadshowEvent roadshow, int position, Bilingual title, Bilingual pitch, PersonSummary presenter) {
        this.roadshow = roadshow;
        this.position = position;
        this.titleZh = title.zh();
        this.titleEn = title.en();
        this.pitchZh = pitch.zh();
        this.pitchEn = pitch.en();
        this.presenter = presenter.id().value();
        this.departmentZh = presenter.departmentName().zh();
        this.departmentEn = presenter.departmentName().en();
    }

    /** Another project takes its turn. */
    void revise(Bilingual title, Bilingual pitch, PersonSummary presenter) {
        titleZh = title.zh();
        titleEn = title.en();
        pitchZh = pitch.zh();
        pitchEn = pitch.en();
        this.presenter = presenter.id().value();
        departmentZh = presenter.departmentName().zh();
        departmentEn = presenter.departmentName().en();
    }

    public EntryId id() {
        return new EntryId(id);
    }

    public Bilingual title() {
        return Bilingual.of(titleZh, titleEn);
    }

    public Bilingual pitch() {
        return Bilingual.of(pitchZh, pitchEn);
    }

    public PersonId presenter() {
        return new PersonId(presenter);
    }

    public int position() {
        return position;
    }

    public EntryState state() {
        return state;
    }

    public @Nullable Instant stagedAt() {
        return stagedAt;
    }

    /** Whether a sheet may be handed in (rule R5). */
    public boolean hasBeenOnStage() {
        return state != EntryState.WAITING;
    }

    /** Starts the presentation's clock; again, when an entry comes back. */
    void enter(Instant now) {
        state = EntryState.ON_STAGE;
        stagedAt = now;
    }

    void leave() {
        state = EntryState.PRESENTED;
    }
}
