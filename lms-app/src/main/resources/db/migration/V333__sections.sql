-- When each section of an attempt begins and ends; attempts at exams without sections have no rows. Later sections move when an earlier one
-- is ended before its time, and with extra time and credits.
CREATE TABLE attempt_section (
    attempt_id BIGINT      NOT NULL,
    number     TINYINT     NOT NULL,
    timed      BOOLEAN     NOT NULL COMMENT 'has minutes of its own; else it takes what these leave',
    begins_at  DATETIME(6) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    ended      BOOLEAN     NOT NULL COMMENT 'by its candidate, before its time',
    PRIMARY KEY (attempt_id, number),
    CONSTRAINT attempt_section_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
