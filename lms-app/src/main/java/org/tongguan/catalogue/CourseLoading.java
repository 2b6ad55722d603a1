package org.tongguan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.tongguan.catalogue.domain.CourseDraft;
import org.tongguan.catalogue.persistence.CourseVersions;
import org.tongguan.shared.DomainError;

/** Takes one course over from its folder with everything that belongs to it, or nothing. */
@ApplicationScoped
class CourseLoading {
    private final CourseVersions versions;
    private final CourseQuestions questions;

    @Inject
    CourseLoading(CourseVersions versions, CourseQuestions questions) {
        this.versions = versions;
        this.questions = questions;
    }

    @SuppressWarnings("NullAway")
    CourseLoading() {
        this(null, null);
    }

    /**
     * @return the new version's number, or empty when the course is as it was
     * @throws DomainError with a fault for each place
     */
    @Transactional
    public Optional<Integer> load(Path folder, Set<String> competences) {
        Optional<Integer> number = versions.publish(CourseDraft.read(folder, competences));
        questions.load(folder, competences);
        return number;
    }
}
