-- Counts of an exam's attempts that run or await marks, and the exams that await none, without looking at the attempts themselves.
ALTER TABLE attempt ADD KEY attempt_unmarked (exam_id, marked_at, running);

-- Which question versions were sat in an exam. Of a million attempts' marks nobody could read it at once.
CREATE TABLE exam_item (
    exam_id             BIGINT NOT NULL,
    question_version_id BIGINT NOT NULL,
    PRIMARY KEY (exam_id, question_version_id),
    CONSTRAINT exam_item_exam FOREIGN KEY (exam_id) REFERENCES exam (id),
    CONSTRAINT exam_item_question FOREIGN KEY (question_version_id) REFERENCES question_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO exam_item (exam_id, question_version_id)
SELECT DISTINCT a.exam_id, m.question_version_id FROM item_mark m JOIN attempt a ON a.id = m.attempt_id;
