-- The officer's list, its filters and its search read this index and no row.
ALTER TABLE certificate
    ADD KEY certificate_listed (issued_at, id, person_id, revoked_at, expires_on, serial, holder_name),
    DROP KEY certificate_issued;
