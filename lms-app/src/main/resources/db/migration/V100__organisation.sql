-- Departments as a tree; path lists the ids from the root on ('/1/5/9/'), so that a subtree is one index range.
CREATE TABLE department (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code      VARCHAR(40)  NOT NULL,
    name_zh   VARCHAR(120) NOT NULL,
    name_en   VARCHAR(160) NOT NULL,
    parent_id BIGINT       NULL,
    path      VARCHAR(255) NOT NULL,
    active    BOOLEAN      NOT NULL DEFAULT TRUE,
    version   INT          NOT NULL DEFAULT 0,
    UNIQUE KEY department_code (code),
    KEY department_path (path),
    CONSTRAINT department_parent FOREIGN KEY (parent_id) REFERENCES department (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE person (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    staff_number  VARCHAR(40)  NOT NULL,
    name          VARCHAR(100) NOT NULL,
    department_id BIGINT       NOT NULL,
    post          VARCHAR(100) NOT NULL,
    tier          VARCHAR(20)  NOT NULL COMMENT 'LEADER, GENERAL_STAFF or TECHNICIAN',
    supervisor_id BIGINT       NULL,
    account       VARCHAR(64)  NULL COMMENT 'subject at the identity provider, tied at the first login',
    active        BOOLEAN      NOT NULL DEFAULT TRUE,
    version       INT          NOT NULL DEFAULT 0,
    UNIQUE KEY person_staff_number (staff_number),
    UNIQUE KEY person_account (account),
    KEY person_department (department_id, active),
    KEY person_tier (tier, active),
    KEY person_supervisor (supervisor_id),
    CONSTRAINT person_department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT person_supervisor FOREIGN KEY (supervisor_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
