-- What was read from the identity provider's admin events, so that each becomes one entry of the audit trail and no more.

-- Its one row is where reading has come to, and the lock that lets one node read at a time.
CREATE TABLE identity_reader (
    id         TINYINT     NOT NULL PRIMARY KEY,
    read_until DATETIME(6) NULL COMMENT 'time of the newest event read, by the identity provider''s clock; null: none yet',
    fault      VARCHAR(40) NOT NULL COMMENT 'why the trail has a gap at present; empty: it has none'
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO identity_reader (id, read_until, fault) VALUES (1, NULL, '');

-- Events that have their entry. Events commit late and are read again for a while; older rows are cleared away.
CREATE TABLE identity_event (
    event_id    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    occurred_at DATETIME(6) NOT NULL,
    KEY identity_event_when (occurred_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Accounts and groups as far as events told of them: an event names most of them by id alone.
CREATE TABLE identity_subject (
    subject      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name         VARCHAR(255) NOT NULL,
    staff_number VARCHAR(255) NULL,
    enabled      BOOLEAN      NULL,
    roles        TEXT         NULL COMMENT 'directly granted realm roles, comma-separated; null: not known from the beginning'
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Accounts whose rights changed: their web sessions ask for the roles again. '*' stands for everyone.
CREATE TABLE identity_change (
    subject  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    noted_at DATETIME(6) NOT NULL,
    KEY identity_change_when (noted_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
