-- Codes and staff numbers are keys of other systems: they are compared exactly, letter by letter.
ALTER TABLE department MODIFY code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE person MODIFY staff_number VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE person ADD KEY person_name (name);

-- Counts the imports; its one row is the lock that lets one in at a time.
CREATE TABLE roster_revision (
    id       TINYINT NOT NULL PRIMARY KEY,
    revision BIGINT  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO roster_revision (id, revision) VALUES (1, 0);
