-- Ended by an invigilator. Until now such attempts were stored as timed out, which they stay.
ALTER TABLE attempt ADD COLUMN collected BOOLEAN NOT NULL DEFAULT FALSE AFTER timed_out;
