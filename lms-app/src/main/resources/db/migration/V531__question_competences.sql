-- A question is found by each of its competences, not by the one alone that it counts for on a paper. They take its place in the index that
-- lists are read from.
ALTER TABLE question
    ADD COLUMN competences VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'joined by commas, the first counts';

UPDATE question q JOIN question_version v ON v.id = q.current_version_id SET q.competences = v.competences;

ALTER TABLE question
    DROP KEY question_listed,
    ADD KEY question_listed (changed_at, id, status, type, competences, difficulty, course_key, code, stem_key, search);

DROP TRIGGER question_current;

-- Keeps the copy in step with every way a version becomes current.
CREATE TRIGGER question_current BEFORE UPDATE ON question FOR EACH ROW
BEGIN
    IF NOT (NEW.current_version_id <=> OLD.current_version_id) THEN
        SELECT v.type, v.competence, v.competences, v.difficulty, LEFT(v.stem_zh, 300), v.created_at,
               UNHEX(MD5(LOWER(REGEXP_REPLACE(v.stem_zh, '[[:space:][:punct:]，。、；：？！“”（）《》【】]', ''))))
        INTO @type, @competence, @competences, @difficulty, @stem, @changed, @stem_key
        FROM question_version v WHERE v.id = NEW.current_version_id;
        SET NEW.type = @type, NEW.competence = @competence, NEW.competences = @competences, NEW.difficulty = @difficulty, NEW.stem = @stem,
            NEW.changed_at = @changed, NEW.stem_key = @stem_key;
    END IF;
    IF NEW.retired <> OLD.retired THEN
        SET NEW.status = IF(NEW.retired, 'retired', 'ready');
    ELSEIF NEW.status <> OLD.status THEN
        SET NEW.retired = NEW.status = 'retired';
    END IF;
END;
