-- Figures of the last analysis of each exam, so that the list reads this small table and nothing else.
CREATE TABLE exam_analysis (
    exam_id      BIGINT      NOT NULL PRIMARY KEY,
    marked       BIGINT      NOT NULL COMMENT 'all marked attempts at that time, analysed or not',
    candidates   INT         NOT NULL,
    mean_percent DOUBLE      NULL COMMENT 'undefined without candidates',
    consistency  DOUBLE      NULL COMMENT 'undefined without spread',
    serious      INT         NOT NULL COMMENT 'items with a serious doubt',
    computed_at  DATETIME(6) NOT NULL,
    KEY exam_analysis_candidates (candidates),
    CONSTRAINT exam_analysis_exam FOREIGN KEY (exam_id) REFERENCES exam (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Marked attempts of an exam by time; counting them and choosing each person's first or best one reads the index alone.
CREATE INDEX attempt_exam_submitted ON attempt (exam_id, submitted_at, number, percent, person_id);
