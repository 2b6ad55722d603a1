-- An exam may come from a course's file (file_key names the course, one exam each) or be planned in the product.
ALTER TABLE exam
    DROP KEY exam_course,
    ADD COLUMN file_key    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'course whose file it comes from; none when planned here' AFTER course_key,
    ADD COLUMN phase       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OPEN' COMMENT 'ExamPhase; the window moves it on',
    ADD COLUMN opens_at    DATETIME(6) NULL,
    ADD COLUMN closes_at   DATETIME(6) NULL,
    ADD COLUMN plan        TEXT        NOT NULL DEFAULT '{}' COMMENT 'JSON, see ExamPlanJson; empty for an exam from a file',
    ADD COLUMN forms       MEDIUMTEXT  NULL COMMENT 'fixed papers, each as in attempt.paper, joined by empty lines',
    ADD COLUMN version     BIGINT      NOT NULL DEFAULT 0,
    ADD COLUMN created_by  BIGINT      NULL,
    ADD COLUMN created_at  DATETIME(6) NULL,
    ADD UNIQUE KEY exam_file (file_key),
    ADD KEY exam_course (course_key),
    ADD KEY exam_phase (phase, opens_at);
UPDATE exam SET file_key = course_key;

-- People invited by name; an exam without any is open to whom its rules name.
CREATE TABLE exam_invitation (
    exam_id      BIGINT      NOT NULL,
    staff_number VARCHAR(40) NOT NULL,
    PRIMARY KEY (exam_id, staff_number),
    KEY exam_invitation_person (staff_number),
    CONSTRAINT exam_invitation_exam FOREIGN KEY (exam_id) REFERENCES exam (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What one person is granted at one exam; the reasons of each grant stand in the audit trail.
CREATE TABLE exam_adjustment (
    exam_id       BIGINT       NOT NULL,
    person_id     BIGINT       NOT NULL,
    extra_minutes INT          NOT NULL COMMENT 'beyond the exam''s minutes',
    start_until   DATETIME(6)  NULL COMMENT 'may start until then although the window is over',
    reason        VARCHAR(500) NOT NULL,
    granted_by    BIGINT       NULL,
    granted_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (exam_id, person_id),
    KEY exam_adjustment_person (person_id),
    CONSTRAINT exam_adjustment_exam FOREIGN KEY (exam_id) REFERENCES exam (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whether other slices have heard what the attempt came to; results that are withheld wait for their release.
ALTER TABLE attempt
    ADD COLUMN announced BOOLEAN NOT NULL DEFAULT TRUE,
    ADD KEY attempt_unannounced (announced, exam_id);
