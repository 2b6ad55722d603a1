-- Whose result a ruling has changed after it was out is told at the start page until the person has taken note.
ALTER TABLE attempt_remark
    ADD COLUMN noted_at DATETIME(6) NULL COMMENT 'when the candidate took note, or the ruling was made before results were out';

-- What was ruled before is no news.
UPDATE attempt_remark c JOIN item_ruling r ON r.id = c.ruling_id SET c.noted_at = r.decided_at;
