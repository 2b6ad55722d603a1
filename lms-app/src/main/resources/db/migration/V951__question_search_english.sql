-- Lists show and searches find the English stem too. It stands in the index that lists are read from, at its end, so that a search still
-- costs one pass over that index and no row of the table.
ALTER TABLE question
    ADD COLUMN stem_en VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'beginning of the English stem, empty when there is none' AFTER stem;

UPDATE question q JOIN question_version v ON v.id = q.current_version_id SET q.stem_en = LEFT(v.stem_en, 300);

ALTER TABLE question
    ADD COLUMN search_en VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AS (LOWER(stem_en)) PERSISTENT,
    DROP KEY question_listed,
    ADD KEY question_listed (changed_at, id, status, type, competences, difficulty, course_key, code, stem_key, search, search_en);

DROP TRIGGER question_current;

-- Keeps the copy in step with every way a version becomes current.
CREATE TRIGGER question_current BEFORE UPDATE ON question FOR EACH ROW
BEGIN
    IF NOT (NEW.current_version_id <=> OLD.current_version_id) THEN
        SELECT v.type, v.competence, v.competences, v.difficulty, LEFT(v.stem_zh, 300), LEFT(v.stem_en, 300), v.created_at,
               UNHEX(MD5(LOWER(REGEXP_REPLACE(v.stem_zh, '[[:space:][:punct:]，。、；：？！“”（）《》【】]', ''))))
        INTO @type, @competence, @competences, @difficulty, @stem, @stem_en, @changed, @stem_key
        FROM question_version v WHERE v.id = NEW.current_version_id;
        SET NEW.type = @type, NEW.competence = @competence, NEW.competences = @competences, NEW.difficulty = @difficulty, NEW.stem = @stem,
            NEW.stem_en = @stem_en, NEW.changed_at = @changed, NEW.stem_key = @stem_key;
    END IF;
    IF NEW.retired <> OLD.retired THEN
        SET NEW.status = IF(NEW.retired, 'retired', 'ready');
    ELSEIF NEW.status <> OLD.status THEN
        SET NEW.retired = NEW.status = 'retired';
    END IF;
END;
