package org.tongguan.assessment;

import java.util.function.Predicate;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;

/** Whether an earlier pass of a course's exam still counts; known to the slice that issues certificates. */
public interface PassStanding {
    /** False once the exam may be passed anew, since the certificate can be renewed, has expired or was revoked. */
    boolean stands(PersonId person, CourseId course);

    /** The same for a list of courses, with the queries of one. */
    default Predicate<CourseId> standing(PersonId person) {
        return course -> stands(person, course);
    }
}
