-- Certificates with the texts of the day of issue. Expiry is read from expires_on; nothing is written when it passes.
CREATE TABLE certificate (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    serial            VARCHAR(40)  NOT NULL,
    verification_code CHAR(26)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '128 random bits, base32',
    person_id         BIGINT       NOT NULL,
    holder_name       VARCHAR(100) NOT NULL,
    course_id         BIGINT       NOT NULL,
    attempt_id        BIGINT       NOT NULL,
    title_zh          VARCHAR(200) NOT NULL,
    title_en          VARCHAR(300) NOT NULL,
    course_title_zh   VARCHAR(200) NOT NULL,
    course_title_en   VARCHAR(300) NOT NULL,
    issued_on         DATE         NOT NULL COMMENT 'first day of validity, Asia/Shanghai',
    expires_on        DATE         NOT NULL COMMENT 'last day of validity',
    issued_at         DATETIME(6)  NOT NULL,
    revoked_at        DATETIME(6)  NULL,
    revoked_reason    VARCHAR(500) NULL,
    version           INT          NOT NULL DEFAULT 0,
    UNIQUE KEY certificate_serial (serial),
    UNIQUE KEY certificate_code (verification_code),
    UNIQUE KEY certificate_attempt (attempt_id),
    KEY certificate_person (person_id, course_id, issued_at),
    KEY certificate_expiry (expires_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Numbers survive a rollback as gaps and cost no lock among people who pass at the same moment.
CREATE SEQUENCE certificate_number START WITH 1 INCREMENT BY 1 CACHE 20;
