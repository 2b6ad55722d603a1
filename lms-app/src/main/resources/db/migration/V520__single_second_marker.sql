-- A second marker may be asked for one response alone; switching the whole exam back to one marker leaves such a response its second.
ALTER TABLE marking_task
    ADD COLUMN second_asked BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a second marker was asked for this response alone';

-- A marker looks for the own marks, the latest first. As long as nothing rests on it a marker may correct a mark; the audit trail keeps
-- what it was.
ALTER TABLE marker_mark ADD KEY marker_mark_own (marker, marked_at);

-- The machine's share of a case is the same for all markers and says nothing about their agreement.
ALTER TABLE marking_agreement
    MODIFY COLUMN first TINYINT NOT NULL COMMENT 'tenths of what people may give, 0 to 10';
