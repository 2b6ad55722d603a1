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

-- Pictures and files of questions, stored once however many questions use them.
CREATE TABLE question_media (
    digest    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the bytes',
    type      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes     MEDIUMBLOB   NOT NULL,
    stored_at DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What candidates gave in for practical tasks; an answer names one of them by its digest.
CREATE TABLE attempt_file (
    attempt_id BIGINT      NOT NULL,
    slot       SMALLINT    NOT NULL,
    digest     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes      MEDIUMBLOB  NOT NULL,
    given_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt_id, slot, digest),
    CONSTRAINT attempt_file_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
