package org.tongguan.catalogue;

import java.util.List;

/** What a trainer sees of the content: the courses that are current, and what the latest load refused. */
public record ContentStatus(List<LoadedCourse> courses, List<LoadFault> faults) {
    public ContentStatus {
        courses = List.copyOf(courses);
        faults = List.copyOf(faults);
    }
}
