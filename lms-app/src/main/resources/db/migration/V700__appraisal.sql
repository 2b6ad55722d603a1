-- Facts that count for a person: written once per origin, never changed.
CREATE TABLE appraisal_evidence (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id   BIGINT        NOT NULL,
    kind        VARCHAR(20)   NOT NULL COMMENT 'EXAM, HOURS, CERTIFICATE or ROADSHOW',
    occurred_at DATETIME(6)   NOT NULL,
    value       DECIMAL(9, 2) NOT NULL,
    unit        VARCHAR(20)   NOT NULL,
    title_zh    VARCHAR(300)  NOT NULL,
    title_en    VARCHAR(400)  NOT NULL,
    origin_type VARCHAR(40)   NOT NULL,
    origin_id   BIGINT        NOT NULL,
    link        VARCHAR(200)  NOT NULL,
    valid_from  DATE          NULL,
    valid_to    DATE          NULL,
    recorded_at DATETIME(6)   NOT NULL,
    UNIQUE KEY appraisal_evidence_origin (origin_type, origin_id, person_id),
    KEY appraisal_evidence_person (person_id, occurred_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TRIGGER appraisal_evidence_no_update BEFORE UPDATE ON appraisal_evidence FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'evidence is never changed';
CREATE TRIGGER appraisal_evidence_no_delete BEFORE DELETE ON appraisal_evidence FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'evidence is never removed';

-- A changed scheme file becomes a new version; the highest version of a key is current.
CREATE TABLE appraisal_scheme (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    scheme_key VARCHAR(60) NOT NULL,
    version    INT         NOT NULL,
    digest     CHAR(64)    NOT NULL COMMENT 'SHA-256 of the file',
    body       LONGTEXT    NOT NULL,
    loaded_at  DATETIME(6) NOT NULL,
    UNIQUE KEY appraisal_scheme_version (scheme_key, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
