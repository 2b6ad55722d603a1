-- Who studies what, and how far each lesson is read. Lessons are named by key, which outlives course versions.
CREATE TABLE enrolment (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id      BIGINT      NOT NULL,
    course_id      BIGINT      NOT NULL,
    course_version INT         NULL COMMENT 'fixed when the first lesson is begun; until then the current one',
    state          VARCHAR(20) NOT NULL COMMENT 'ASSIGNED, IN_PROGRESS or COMPLETED',
    assigned_at    DATETIME(6) NOT NULL,
    due_on         DATE        NOT NULL COMMENT 'the last day in time, where the offices are',
    started_at     DATETIME(6) NULL,
    completed_at   DATETIME(6) NULL,
    last_lesson    VARCHAR(80) NULL COMMENT 'where reading goes on',
    UNIQUE KEY enrolment_person_course (person_id, course_id),
    KEY enrolment_course_state (course_id, state),
    KEY enrolment_due (state, due_on),
    CONSTRAINT enrolment_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT enrolment_course FOREIGN KEY (course_id) REFERENCES course (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE lesson_progress (
    enrolment_id BIGINT      NOT NULL,
    lesson_key   VARCHAR(80) NOT NULL,
    percent      INT         NOT NULL COMMENT 'how far the text was read at most, 0 to 100',
    updated_at   DATETIME(6) NOT NULL,
    completed_at DATETIME(6) NULL,
    PRIMARY KEY (enrolment_id, lesson_key),
    CONSTRAINT lesson_progress_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
