-- Two markers are wanted for an exam, not only for the responses that await one at that moment.
ALTER TABLE exam
    ADD COLUMN markers TINYINT NOT NULL DEFAULT 1 COMMENT 'who mark each response that people mark: 1 or 2';

UPDATE exam e SET e.markers = 2 WHERE EXISTS (SELECT 1 FROM marking_task t WHERE t.exam_id = e.id AND t.wanted > 1);
