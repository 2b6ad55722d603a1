package org.tongguan.learning.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tongguan.learning.StudyState;

/** One person on one course. Begun by the first reading, it keeps that course version (L6) and is completed by its last lesson (L4). */
public class Enrolment {
    private final long id;
    private final Map<String, LessonMark> marks;
    private OptionalInt version;
    private StudyState state;
    private Optional<String> lastLesson;

    public Enrolment(long id, OptionalInt version, StudyState state, Optional<String> lastLesson, Map<String, LessonMark> marks) {
        this.id = id;
        this.version = version;
        this.state = state;
        this.lastLesson = lastLesson;
        this.marks = new LinkedHashMap<>(marks);
    }

    /**
     * Records how far a lesson was read.
     *
     * @param current the course version to begin with when nothing was read yet
     * @return the lesson's mark, never less than before
     */
    public LessonMark read(String lesson, int percent, boolean finished, int current, Instant now) {
        if (version.isEmpty()) {
            version = OptionalInt.of(current);
        }
        if (state == StudyState.ASSIGNED) {
            state = StudyState.IN_PROGRESS;
        }
        lastLesson = Optional.of(lesson);
        LessonMark mark = mark(lesson).advance(percent, finished, now);
        marks.put(lesson, mark);
        return mark;
    }

    /** Completes the course when all its lessons are finished; true only for the call that completes it. */
    public boolean completeWith(Collection<String> lessonsOfVersion) {
        if (state == StudyState.COMPLETED || !lessonsOfVersion.stream().allMatch(lesson -> mark(lesson).completed())) {
            return false;
        }
        state = StudyState.COMPLETED;
        return true;
    }

    public LessonMark mark(String lesson) {
        return marks.getOrDefault(lesson, LessonMark.UNREAD);
    }

    /** Where to go on: the lesson left open, else the first unfinished one after it, else the first unfinished one at all. */
    public Optional<String> next(List<String> lessonsInOrder) {
        int from = lastLesson.map(lessonsInOrder::indexOf).filter(index -> index >= 0).orElse(0);
        return Stream.concat(lessonsInOrder.stream().skip(from), lessonsInOrder.stream().limit(from))
                .filter(lesson -> !mark(lesson).completed()).findFirst();
    }

    public long id() {
        return id;
    }

    /** The course version that is studied; empty until the first reading. */
    public OptionalInt version() {
        return version;
    }

    public StudyState state() {
        return state;
    }

    public Optional<String> lastLesson() {
        return lastLesson;
    }
}
