-- When the service was last known to take answers: one row for all nodes, written every few seconds by whoever serves. An older time says
-- how long nobody could, and its lock lets one node credit that.
CREATE TABLE service_heartbeat (
    id      TINYINT     NOT NULL PRIMARY KEY,
    beat_at DATETIME(6) NOT NULL COMMENT 'by the clock of the database, which all nodes share'
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Times in which no node could take an answer, and which were given back to whoever sat an exam then.
CREATE TABLE outage (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    began_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    attempts INT         NOT NULL COMMENT 'whose deadline was moved',
    KEY outage_when (began_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Why an attempt's deadline is later than its exam grants.
CREATE TABLE attempt_credit (
    attempt_id      BIGINT      NOT NULL,
    outage_id       BIGINT      NOT NULL,
    deadline_before DATETIME(6) NOT NULL,
    deadline_after  DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt_id, outage_id),
    KEY attempt_credit_outage (outage_id),
    CONSTRAINT attempt_credit_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id),
    CONSTRAINT attempt_credit_outage_fk FOREIGN KEY (outage_id) REFERENCES outage (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
