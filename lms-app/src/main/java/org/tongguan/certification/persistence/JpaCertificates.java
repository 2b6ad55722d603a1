package org.tongguan.certification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.catalogue.CourseId;
import org.tongguan.certification.CertificateId;
import org.tongguan.certification.domain.Certificate;
import org.tongguan.certification.domain.Certificates;
import org.tongguan.certification.domain.VerificationCode;
import org.tongguan.organisation.PersonId;

@ApplicationScoped
class JpaCertificates implements Certificates {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public Optional<Certificate> find(CertificateId id) {
        return Optional.ofNullable(em.find(Certificate.class, id.value()));
    }

    @Override
    public Optional<Certificate> byCode(VerificationCode code) {
        return em.createQuery("SELECT c FROM Certificate c WHERE c.code = :code", Certificate.class)
                .setParameter("code", code.value()).getResultStream().findFirst();
    }

    @Override
    public List<Certificate> of(PersonId person) {
        return em.createQuery("SELECT c FROM Certificate c WHERE c.person = :person ORDER BY c.issuedAt DESC, c.id DESC", Certificate.class)
                .setParameter("person", person.value()).getResultList();
    }

    @Override
    public Optional<Certificate> latest(PersonId person, CourseId course) {
        return em.createQuery("""
                SELECT c FROM Certificate c WHERE c.person = :person AND c.course = :course
                ORDER BY c.issuedAt DESC, c.id DESC""", Certificate.class)
                .setParameter("person", person.value()).setParameter("course", course.value())
                .setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public boolean exists(AttemptId attempt) {
        return em.createQuery("SELECT COUNT(c) FROM Certificate c WHERE c.attempt = :attempt", Long.class)
                .setParameter("attempt", attempt.value()).getSingleResult() > 0;
    }

    @Override
    public long nextNumber() {
        return ((Number) em.createNativeQuery("SELECT NEXTVAL(certificate_number)").getSingleResult()).longValue();
    }
}
