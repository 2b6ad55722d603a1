-- What the bank's list shows, searches and filters, copied from the current version so that a list reads one table only.
ALTER TABLE question
    ADD COLUMN status     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ready' COMMENT 'draft, review, ready or retired',
    ADD COLUMN type       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN competence VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN difficulty VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN stem       VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'beginning of the Chinese stem, for lists and searches',
    ADD COLUMN stem_key   BINARY(16)   NULL COMMENT 'MD5 of the stem without blanks and signs: equal for duplicates',
    ADD COLUMN changed_at DATETIME(6)  NOT NULL DEFAULT '2000-01-01 00:00:00',
    ADD KEY question_list (course_key, status, type, competence),
    ADD KEY question_changed (changed_at, id),
    ADD KEY question_duplicates (stem_key);

UPDATE question q JOIN question_version v ON v.id = q.current_version_id
SET q.status = IF(q.retired, 'retired', 'ready'), q.type = v.type, q.competence = v.competence, q.difficulty = v.difficulty,
    q.stem = LEFT(v.stem_zh, 300), q.changed_at = v.created_at,
    q.stem_key = UNHEX(MD5(LOWER(REGEXP_REPLACE(v.stem_zh, '[[:space:][:punct:]，。、；：？！“”（）《》【】]', ''))));

-- Keeps the copy in step with every way a version becomes current.
CREATE TRIGGER question_current BEFORE UPDATE ON question FOR EACH ROW
BEGIN
    IF NOT (NEW.current_version_id <=> OLD.current_version_id) THEN
        SELECT v.type, v.competence, v.difficulty, LEFT(v.stem_zh, 300), v.created_at,
               UNHEX(MD5(LOWER(REGEXP_REPLACE(v.stem_zh, '[[:space:][:punct:]，。、；：？！“”（）《》【】]', ''))))
        INTO @type, @competence, @difficulty, @stem, @changed, @stem_key
        FROM question_version v WHERE v.id = NEW.current_version_id;
        SET NEW.type = @type, NEW.competence = @competence, NEW.difficulty = @difficulty, NEW.stem = @stem, NEW.changed_at = @changed,
            NEW.stem_key = @stem_key;
    END IF;
    IF NEW.retired <> OLD.retired THEN
        SET NEW.status = IF(NEW.retired, 'retired', 'ready');
    ELSEIF NEW.status <> OLD.status THEN
        SET NEW.retired = NEW.status = 'retired';
    END IF;
END;

-- Who did what to a question; versions and answers stay as they are.
CREATE TABLE question_change (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id BIGINT       NOT NULL,
    changed_at  DATETIME(6)  NOT NULL,
    changed_by  VARCHAR(190) NOT NULL,
    what        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'status before and after, such as draft>ready',
    KEY question_change_question (question_id, id),
    CONSTRAINT question_change_question FOREIGN KEY (question_id) REFERENCES question (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
