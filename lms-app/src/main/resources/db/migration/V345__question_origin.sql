-- Content files keep in step what they brought. A question that was imported or written on the screen is left alone by them.
ALTER TABLE question
    ADD COLUMN origin VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'file' COMMENT 'file or editor';
