-- A response that people mark. The code is all that a marker sees of the candidate; whoever claims it has it for a while.
CREATE TABLE marking_task (
    attempt_id          BIGINT      NOT NULL,
    slot                SMALLINT    NOT NULL,
    exam_id             BIGINT      NOT NULL,
    question_version_id BIGINT      NOT NULL,
    code                CHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wanted              TINYINT     NOT NULL COMMENT 'markers needed: 1, 2, or 3 when two disagree',
    given               TINYINT     NOT NULL DEFAULT 0 COMMENT 'marks given so far',
    finished            BOOLEAN     NOT NULL DEFAULT FALSE,
    claimed_by          VARCHAR(190) NULL,
    claimed_until       DATETIME(6) NULL,
    PRIMARY KEY (attempt_id, slot),
    UNIQUE KEY marking_task_code (code),
    KEY marking_task_queue (exam_id, finished, code),
    CONSTRAINT marking_task_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One marker's mark; never changed.
CREATE TABLE marker_mark (
    attempt_id BIGINT        NOT NULL,
    slot       SMALLINT      NOT NULL,
    round      TINYINT       NOT NULL,
    marker     VARCHAR(190)  NOT NULL,
    given      TEXT          NOT NULL COMMENT 'JSON: percent by rubric line',
    fraction   DECIMAL(7, 6) NOT NULL,
    comment    VARCHAR(2000) NOT NULL,
    marked_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (attempt_id, slot, round),
    UNIQUE KEY marker_mark_marker (attempt_id, slot, marker),
    CONSTRAINT marker_mark_task FOREIGN KEY (attempt_id, slot) REFERENCES marking_task (attempt_id, slot)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- After the exam: an item is voided or marked by another key. Everything is marked again, and both results stay on record.
CREATE TABLE item_ruling (
    id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id             BIGINT        NOT NULL,
    question_version_id BIGINT        NOT NULL,
    kind                VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'full-for-all, excluded or new-key',
    body                MEDIUMTEXT    NULL COMMENT 'JSON with the new key',
    only_in_favour      BOOLEAN       NOT NULL,
    reason              VARCHAR(1000) NOT NULL,
    decided_by          VARCHAR(190)  NOT NULL,
    decided_at          DATETIME(6)   NOT NULL,
    KEY item_ruling_exam (exam_id, id),
    CONSTRAINT item_ruling_exam FOREIGN KEY (exam_id) REFERENCES exam (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE attempt_remark (
    ruling_id      BIGINT        NOT NULL,
    attempt_id     BIGINT        NOT NULL,
    points_before  DECIMAL(8, 2) NOT NULL,
    points         DECIMAL(8, 2) NOT NULL,
    percent_before DECIMAL(5, 2) NOT NULL,
    percent        DECIMAL(5, 2) NOT NULL,
    passed_before  BOOLEAN       NOT NULL,
    passed         BOOLEAN       NOT NULL,
    PRIMARY KEY (ruling_id, attempt_id),
    KEY attempt_remark_attempt (attempt_id),
    CONSTRAINT attempt_remark_ruling FOREIGN KEY (ruling_id) REFERENCES item_ruling (id),
    CONSTRAINT attempt_remark_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
