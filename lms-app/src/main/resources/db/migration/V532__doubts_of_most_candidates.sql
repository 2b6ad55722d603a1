-- A sitting of a few who come later no longer hides what many have shown. Rows follow at each exam's next analysis; those of now are worked out here.
ALTER TABLE question_figure
    MODIFY flags VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'of its newest version in the exam that most sat';

UPDATE question_figure f
SET f.flags = COALESCE((SELECT i.flags FROM item_figure i WHERE i.question_id = f.question_id AND i.candidates > 0
                        ORDER BY i.question_version_id DESC, i.candidates DESC, i.last_used_at DESC LIMIT 1), '');
