-- The auditor's lists are read newest first, by any one of these.
ALTER TABLE audit_entry
    ADD KEY audit_entry_subject_when (subject_type, subject_id, occurred_at),
    DROP KEY audit_entry_subject,
    ADD KEY audit_entry_action_when (action, occurred_at);
