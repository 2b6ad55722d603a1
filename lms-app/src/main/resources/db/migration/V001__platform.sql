-- The audit trail: append-only, each entry chained to the one before by digest.
CREATE TABLE audit_entry (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    occurred_at     DATETIME(6)  NOT NULL,
    actor           VARCHAR(190) NOT NULL,
    action          VARCHAR(80)  NOT NULL,
    subject_type    VARCHAR(60)  NOT NULL,
    subject_id      VARCHAR(80)  NOT NULL,
    details         LONGTEXT     NOT NULL,
    request_id      VARCHAR(40)  NOT NULL,
    address         VARCHAR(60)  NOT NULL,
    previous_digest CHAR(64)     NOT NULL,
    digest          CHAR(64)     NOT NULL,
    KEY audit_entry_when (occurred_at),
    KEY audit_entry_subject (subject_type, subject_id),
    KEY audit_entry_actor (actor, occurred_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE audit_head (
    id      TINYINT  NOT NULL PRIMARY KEY,
    last_id BIGINT   NOT NULL,
    digest  CHAR(64) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO audit_head (id, last_id, digest) VALUES (1, 0, REPEAT('0', 64));

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is append-only';
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is append-only';
