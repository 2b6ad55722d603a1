-- Who wrote a version.
ALTER TABLE question_version
    ADD COLUMN author VARCHAR(190) NOT NULL DEFAULT '' COMMENT 'login; empty for content files';
