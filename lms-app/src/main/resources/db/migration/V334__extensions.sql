-- More time that an invigilator gave to attempts that ran. It is theirs alone: what a person is granted at the exam stays as it is. The key is
-- the caller's, so that the same call again gives nothing more.
CREATE TABLE exam_extension (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id    BIGINT       NOT NULL,
    call_key   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempt_id BIGINT       NULL COMMENT 'the only one that was meant; none for all that ran',
    minutes    INT          NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    attempts   INT          NOT NULL DEFAULT 0 COMMENT 'whose deadline was moved',
    given_by   BIGINT       NOT NULL,
    given_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY exam_extension_call (exam_id, call_key),
    CONSTRAINT exam_extension_exam FOREIGN KEY (exam_id) REFERENCES exam (id),
    CONSTRAINT exam_extension_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE attempt_extension (
    attempt_id      BIGINT      NOT NULL,
    extension_id    BIGINT      NOT NULL,
    deadline_before DATETIME(6) NOT NULL,
    deadline_after  DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt_id, extension_id),
    KEY attempt_extension_extension (extension_id),
    CONSTRAINT attempt_extension_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id),
    CONSTRAINT attempt_extension_extension FOREIGN KEY (extension_id) REFERENCES exam_extension (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A message and an incident are kept once, however often the call is repeated; those from before have no key.
ALTER TABLE exam_message
    ADD COLUMN call_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD UNIQUE KEY exam_message_call (exam_id, call_key);
ALTER TABLE exam_incident
    ADD COLUMN call_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD UNIQUE KEY exam_incident_call (attempt_id, call_key);
