-- A question's body is JSON of its type: options, key, tolerances, rules. The competence that it counts for stays a column of its own.
ALTER TABLE question_version
    ADD COLUMN body        MEDIUMTEXT   NOT NULL DEFAULT '{}' COMMENT 'JSON, see BodyWriter' AFTER type,
    ADD COLUMN competences VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'joined by commas, the first counts' AFTER competence,
    ADD COLUMN source      VARCHAR(300) NOT NULL DEFAULT '' AFTER lesson_key,
    ADD COLUMN media       TEXT         NOT NULL DEFAULT '[]' COMMENT 'JSON array of digest, name, type and text';

UPDATE question_version
SET competences = competence,
    body = CONCAT('{"options":', options, ',"key":["', REPLACE(answer_key, ',', '","'), '"],"rule":"all-or-nothing","weights":{}}');

ALTER TABLE question_version DROP COLUMN options, DROP COLUMN answer_key;

-- Sealing and marking are two things: what only a person can mark comes later. An item without points awaits its marker.
ALTER TABLE attempt
    ADD COLUMN marked_at DATETIME(6) NULL AFTER receipt,
    MODIFY points  DECIMAL(8, 2) NULL,
    MODIFY maximum DECIMAL(8, 2) NULL;
UPDATE attempt SET marked_at = submitted_at WHERE submitted_at IS NOT NULL;

ALTER TABLE item_mark
    MODIFY points  DECIMAL(7, 2) NULL,
    MODIFY maximum DECIMAL(7, 2) NOT NULL;

ALTER TABLE answer MODIFY response MEDIUMTEXT NOT NULL COMMENT 'JSON in its canonical form';
