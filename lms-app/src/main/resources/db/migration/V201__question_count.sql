-- How many questions the bank of a course version holds, for the trainer's overview.
ALTER TABLE course_version ADD COLUMN questions INT NOT NULL DEFAULT 0 AFTER validity_months;
