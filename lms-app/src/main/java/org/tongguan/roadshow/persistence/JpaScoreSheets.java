package org.tongguan.roadshow.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongguan.organisation.PersonId;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.domain.ScoreSheet;
import org.tongguan.roadshow.domain.ScoreSheets;

/** Score sheets in the database. */
@ApplicationScoped
class JpaScoreSheets implements ScoreSheets {
    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<ScoreSheet> find(EntryId entry, PersonId judge) {
        return one(entry, judge, LockModeType.NONE);
    }

    @Override
    public Optional<ScoreSheet> lock(EntryId entry, PersonId judge) {
        return one(entry, judge, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ScoreSheet> one(EntryId entry, PersonId judge, LockModeType lock) {
        return em.createQuery("SELECT s FROM ScoreSheet s WHERE s.entry = :entry AND s.judge = :judge", ScoreSheet.class)
                .setParameter("entry", entry.value()).setParameter("judge", judge.value()).setLockMode(lock)
                .getResultStream().findFirst();
    }

    @Override
    public List<ScoreSheet> lockAll(RoadshowId roadshow) {
        return em.createQuery("SELECT s FROM ScoreSheet s WHERE s.roadshow = :roadshow ORDER BY s.id", ScoreSheet.class)
                .setParameter("roadshow", roadshow.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @Override
    public void add(ScoreSheet sheet) {
        em.persist(sheet);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
