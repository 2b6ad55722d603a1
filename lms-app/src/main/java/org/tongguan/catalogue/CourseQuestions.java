package org.tongguan.catalogue;

import java.nio.file.Path;
import java.util.Set;
import org.tongguan.shared.DomainError;

/** The questions and the exam in a course's folder, which another slice keeps. They are loaded in the transaction of the course. */
public interface CourseQuestions {
    /**
     * Takes them over; a folder without questions has none.
     *
     * @param competences keys that they may name
     * @throws DomainError with a fault for each place; the course then stays as it was too
     */
    void load(Path folder, Set<String> competences);
}
