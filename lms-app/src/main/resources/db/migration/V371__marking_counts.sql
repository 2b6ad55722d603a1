-- What is marked and what had two markers, counted from the index alone.
ALTER TABLE marking_task ADD KEY marking_task_count (exam_id, finished, given);

-- How often a first and a second marker gave so many tenths; counted when the second mark is given, since marks are never changed.
CREATE TABLE marking_agreement (
    exam_id BIGINT  NOT NULL,
    first   TINYINT NOT NULL COMMENT 'tenths of the item''s points, 0 to 10',
    second  TINYINT NOT NULL,
    pairs   INT     NOT NULL,
    PRIMARY KEY (exam_id, first, second),
    CONSTRAINT marking_agreement_exam FOREIGN KEY (exam_id) REFERENCES exam (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO marking_agreement (exam_id, first, second, pairs)
SELECT t.exam_id, ROUND(one.fraction * 10), ROUND(two.fraction * 10), COUNT(*)
FROM marking_task t
JOIN marker_mark one ON one.attempt_id = t.attempt_id AND one.slot = t.slot AND one.round = 1
JOIN marker_mark two ON two.attempt_id = t.attempt_id AND two.slot = t.slot AND two.round = 2
GROUP BY t.exam_id, ROUND(one.fraction * 10), ROUND(two.fraction * 10);
