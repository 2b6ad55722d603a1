-- The officer's list of certificates, the newest first.
ALTER TABLE certificate ADD KEY certificate_issued (issued_at, id);
