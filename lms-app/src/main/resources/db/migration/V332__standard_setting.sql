-- What a panel member holds likely of a minimally competent candidate, in percent, by round.
CREATE TABLE angoff_estimate (
    exam_id             BIGINT        NOT NULL,
    round               TINYINT       NOT NULL COMMENT '1, or 2 after the members have seen the spread of the first',
    judge_id            BIGINT        NOT NULL,
    question_version_id BIGINT        NOT NULL,
    percent             DECIMAL(5, 2) NOT NULL,
    given_at            DATETIME(6)   NOT NULL,
    PRIMARY KEY (exam_id, round, judge_id, question_version_id),
    CONSTRAINT angoff_estimate_exam FOREIGN KEY (exam_id) REFERENCES exam (id),
    CONSTRAINT angoff_estimate_question FOREIGN KEY (question_version_id) REFERENCES question_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
