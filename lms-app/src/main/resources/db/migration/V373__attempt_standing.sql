-- Whether and when somebody sat and passed an exam, from the index alone.
ALTER TABLE attempt ADD KEY attempt_standing (exam_id, person_id, passed, submitted_at);
