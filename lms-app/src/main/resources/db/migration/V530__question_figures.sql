-- How each version of a question did in each exam, as of that exam's last analysis; a question's own row adds them up for the bank's list.
CREATE TABLE item_figure (
    exam_id             BIGINT       NOT NULL,
    question_version_id BIGINT       NOT NULL,
    question_id         BIGINT       NOT NULL,
    uses                INT          NOT NULL COMMENT 'sealed and marked attempts whose paper held it',
    last_used_at        DATETIME(6)  NOT NULL,
    candidates          INT          NOT NULL COMMENT 'who was analysed',
    facility            DOUBLE       NULL COMMENT 'percent',
    discrimination      DOUBLE       NULL COMMENT 'percent',
    flags               VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'keys joined by commas, the gravest first',
    PRIMARY KEY (exam_id, question_version_id),
    KEY item_figure_question (question_id, last_used_at),
    CONSTRAINT item_figure_exam FOREIGN KEY (exam_id) REFERENCES exam (id),
    CONSTRAINT item_figure_version FOREIGN KEY (question_version_id) REFERENCES question_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE question_figure (
    question_id    BIGINT       NOT NULL PRIMARY KEY,
    uses           INT          NOT NULL DEFAULT 0,
    last_used_at   DATETIME(6)  NULL,
    candidates     INT          NOT NULL DEFAULT 0,
    facility       DOUBLE       NULL COMMENT 'percent, exams weighted by their candidates',
    discrimination DOUBLE       NULL COMMENT 'percent, exams weighted by their candidates',
    flags          VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'of the exam that used it last',
    CONSTRAINT question_figure_question FOREIGN KEY (question_id) REFERENCES question (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
