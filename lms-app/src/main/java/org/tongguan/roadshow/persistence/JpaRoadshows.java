package org.tongguan.roadshow.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.domain.RoadshowEvent;
import org.tongguan.roadshow.domain.Roadshows;

/** Events in the database. */
@ApplicationScoped
class JpaRoadshows implements Roadshows {
    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<RoadshowEvent> find(RoadshowId id) {
        return Optional.ofNullable(em.find(RoadshowEvent.class, id.value()));
    }

    @Override
    public Optional<RoadshowEvent> lock(RoadshowId id) {
        return Optional.ofNullable(em.find(RoadshowEvent.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<RoadshowEvent> lockForPlan(RoadshowId id) {
        return Optional.ofNullable(em.find(RoadshowEvent.class, id.value(), LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    @Override
    public boolean contains(String key) {
        return em.createQuery("SELECT COUNT(r) FROM RoadshowEvent r WHERE r.key = :key", Long.class)
                .setParameter("key", key).getSingleResult() > 0;
    }

    @Override
    public void add(RoadshowEvent roadshow) {
        em.persist(roadshow);
        roadshow.entries().forEach(em::persist);
        em.flush();
    }

    @Override
    public void remove(RoadshowEvent roadshow) {
        em.remove(roadshow);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
