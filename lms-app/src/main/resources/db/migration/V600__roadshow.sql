-- A rubric version never changes: a changed file is a new row, and an event keeps the version it was planned with.
CREATE TABLE rubric (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    rubric_key VARCHAR(60)  NOT NULL,
    digest     CHAR(64)     NOT NULL COMMENT 'SHA-256 of the source',
    source     LONGTEXT     NOT NULL COMMENT 'the file as it was loaded (YAML)',
    loaded_at  DATETIME(6)  NOT NULL,
    UNIQUE KEY rubric_version (rubric_key, digest)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE roadshow (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_key       VARCHAR(60)  NOT NULL,
    title_zh        VARCHAR(160) NOT NULL,
    title_en        VARCHAR(200) NOT NULL,
    season          VARCHAR(20)  NOT NULL,
    place_zh        VARCHAR(160) NOT NULL,
    place_en        VARCHAR(200) NOT NULL,
    starts_at       DATETIME(6)  NOT NULL,
    department_path VARCHAR(255) NOT NULL COMMENT 'owning department: its ids from the root on',
    rubric_id       BIGINT       NOT NULL,
    state           VARCHAR(10)  NOT NULL COMMENT 'DRAFT, OPEN or CLOSED',
    closed_at       DATETIME(6)  NULL,
    version         INT          NOT NULL DEFAULT 0,
    UNIQUE KEY roadshow_event_key (event_key),
    KEY roadshow_start (starts_at),
    CONSTRAINT roadshow_rubric FOREIGN KEY (rubric_id) REFERENCES rubric (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE roadshow_judge (
    roadshow_id BIGINT NOT NULL,
    person_id   BIGINT NOT NULL,
    PRIMARY KEY (roadshow_id, person_id),
    KEY roadshow_judge_person (person_id),
    CONSTRAINT roadshow_judge_roadshow FOREIGN KEY (roadshow_id) REFERENCES roadshow (id),
    CONSTRAINT roadshow_judge_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE roadshow_entry (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    roadshow_id   BIGINT       NOT NULL,
    position      INT          NOT NULL COMMENT 'order of appearance, from 1',
    title_zh      VARCHAR(160) NOT NULL,
    title_en      VARCHAR(200) NOT NULL,
    pitch_zh      TEXT         NOT NULL,
    pitch_en      TEXT         NOT NULL,
    presenter_id  BIGINT       NOT NULL,
    department_zh VARCHAR(120) NOT NULL COMMENT 'the presenter''s department as it was called then',
    department_en VARCHAR(160) NOT NULL,
    state         VARCHAR(10)  NOT NULL COMMENT 'WAITING, ON_STAGE or PRESENTED',
    staged_at     DATETIME(6)  NULL COMMENT 'when the presentation began',
    version       INT          NOT NULL DEFAULT 0,
    UNIQUE KEY roadshow_entry_position (roadshow_id, position),
    KEY roadshow_entry_presenter (presenter_id),
    CONSTRAINT roadshow_entry_roadshow FOREIGN KEY (roadshow_id) REFERENCES roadshow (id),
    CONSTRAINT roadshow_entry_presenter FOREIGN KEY (presenter_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE score_sheet (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    roadshow_id  BIGINT        NOT NULL,
    entry_id     BIGINT        NOT NULL,
    judge_id     BIGINT        NOT NULL,
    state        VARCHAR(10)   NOT NULL COMMENT 'DRAFT, HANDED_IN or RECUSED',
    remark       TEXT          NOT NULL,
    total        DECIMAL(6, 3) NOT NULL COMMENT 'weighted, 0 to 10; what is not scored yet counts nothing',
    handed_in_at DATETIME(6)   NULL,
    changed_at   DATETIME(6)   NOT NULL,
    version      INT           NOT NULL DEFAULT 0,
    UNIQUE KEY score_sheet_judge (entry_id, judge_id),
    KEY score_sheet_roadshow (roadshow_id, judge_id),
    KEY score_sheet_person (judge_id),
    CONSTRAINT score_sheet_roadshow FOREIGN KEY (roadshow_id) REFERENCES roadshow (id),
    CONSTRAINT score_sheet_entry FOREIGN KEY (entry_id) REFERENCES roadshow_entry (id),
    CONSTRAINT score_sheet_judge FOREIGN KEY (judge_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE score_sheet_score (
    sheet_id  BIGINT        NOT NULL,
    criterion VARCHAR(60)   NOT NULL,
    score     DECIMAL(3, 1) NOT NULL,
    PRIMARY KEY (sheet_id, criterion),
    CONSTRAINT score_sheet_score_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Written once, when the event is closed.
CREATE TABLE roadshow_result (
    entry_id     BIGINT        NOT NULL PRIMARY KEY,
    roadshow_id  BIGINT        NOT NULL,
    presenter_id BIGINT        NOT NULL,
    sheets       INT           NOT NULL COMMENT 'how many were handed in',
    score        DECIMAL(4, 2) NULL COMMENT 'null: nobody scored the entry',
    place        INT           NULL COMMENT 'equal scores share a place',
    decided_at   DATETIME(6)   NOT NULL,
    KEY roadshow_result_roadshow (roadshow_id, place),
    KEY roadshow_result_presenter (presenter_id),
    CONSTRAINT roadshow_result_entry FOREIGN KEY (entry_id) REFERENCES roadshow_entry (id),
    CONSTRAINT roadshow_result_roadshow FOREIGN KEY (roadshow_id) REFERENCES roadshow (id),
    CONSTRAINT roadshow_result_presenter FOREIGN KEY (presenter_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TRIGGER roadshow_result_no_update BEFORE UPDATE ON roadshow_result FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the result of a roadshow is final';
CREATE TRIGGER roadshow_result_no_delete BEFORE DELETE ON roadshow_result FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the result of a roadshow is final';
