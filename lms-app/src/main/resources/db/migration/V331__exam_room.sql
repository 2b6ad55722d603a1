-- Wrong admission codes of a person at an exam; a right one clears them.
CREATE TABLE exam_code_try (
    exam_id   BIGINT      NOT NULL,
    person_id BIGINT      NOT NULL,
    wrong     INT         NOT NULL,
    last_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (exam_id, person_id),
    CONSTRAINT exam_code_try_exam FOREIGN KEY (exam_id) REFERENCES exam (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What the candidate's page says of itself every 20 s.
CREATE TABLE attempt_presence (
    attempt_id     BIGINT      NOT NULL PRIMARY KEY,
    seen_at        DATETIME(6) NULL,
    focus_lost     INT         NOT NULL DEFAULT 0 COMMENT 'how often the page went out of sight or focus',
    device_allowed BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'the invigilator lets the next device take over',
    CONSTRAINT attempt_presence_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A message to one attempt, or to all of an exam that run when it is sent.
CREATE TABLE exam_message (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id    BIGINT       NOT NULL,
    attempt_id BIGINT       NULL,
    text       VARCHAR(500) NOT NULL,
    sent_by    BIGINT       NOT NULL,
    sent_at    DATETIME(6)  NOT NULL,
    KEY exam_message_exam (exam_id, sent_at),
    CONSTRAINT exam_message_exam FOREIGN KEY (exam_id) REFERENCES exam (id),
    CONSTRAINT exam_message_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE exam_message_read (
    message_id BIGINT      NOT NULL,
    attempt_id BIGINT      NOT NULL,
    read_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (message_id, attempt_id),
    CONSTRAINT exam_message_read_message FOREIGN KEY (message_id) REFERENCES exam_message (id),
    CONSTRAINT exam_message_read_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE exam_incident (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id    BIGINT       NOT NULL,
    attempt_id BIGINT       NOT NULL,
    kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'IncidentKind',
    text       VARCHAR(500) NOT NULL,
    noted_by   BIGINT       NOT NULL,
    noted_at   DATETIME(6)  NOT NULL,
    KEY exam_incident_exam (exam_id, noted_at),
    KEY exam_incident_attempt (attempt_id),
    CONSTRAINT exam_incident_exam FOREIGN KEY (exam_id) REFERENCES exam (id),
    CONSTRAINT exam_incident_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
