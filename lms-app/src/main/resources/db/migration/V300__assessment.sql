-- One exam per course. A course is named by its key: ids of other slices' tables carry no foreign key.
CREATE TABLE exam (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    course_key     VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_zh       VARCHAR(200)  NOT NULL,
    title_en       VARCHAR(200)  NOT NULL,
    question_count INT           NOT NULL,
    minutes        INT           NOT NULL,
    attempts       INT           NOT NULL,
    pass_percent   DECIMAL(5, 2) NOT NULL,
    blueprint      TEXT          NOT NULL COMMENT 'competence:type:count, joined by line feeds',
    UNIQUE KEY exam_course (course_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A question keeps its id across versions; retired ones stay for the papers that hold them.
CREATE TABLE question (
    id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    course_key         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code               VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    current_version_id BIGINT      NULL,
    retired            BOOLEAN     NOT NULL DEFAULT FALSE,
    UNIQUE KEY question_code (course_key, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Never updated: a paper names versions, so what a candidate saw and by which key it was marked stays provable.
CREATE TABLE question_version (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id    BIGINT      NOT NULL,
    number         INT         NOT NULL,
    type           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    difficulty     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lesson_key     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stem_zh        TEXT        NOT NULL,
    stem_en        TEXT        NOT NULL,
    options        TEXT        NOT NULL COMMENT 'JSON array of id, zh and en; empty for true or false',
    answer_key     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'right options, joined by commas',
    explanation_zh TEXT        NOT NULL,
    explanation_en TEXT        NOT NULL,
    digest         CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at     DATETIME(6) NOT NULL,
    UNIQUE KEY question_version_number (question_id, number),
    CONSTRAINT question_version_question FOREIGN KEY (question_id) REFERENCES question (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- running is 1 while the attempt runs and NULL afterwards: the unique key lets one person run one attempt per exam.
CREATE TABLE attempt (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id      BIGINT        NOT NULL,
    person_id    BIGINT        NOT NULL,
    number       INT           NOT NULL,
    running      TINYINT       NULL,
    paper        TEXT          CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'question version, type and option order per slot',
    pass_percent DECIMAL(5, 2) NOT NULL,
    started_at   DATETIME(6)   NOT NULL,
    deadline_at  DATETIME(6)   NOT NULL,
    submitted_at DATETIME(6)   NULL,
    timed_out    BOOLEAN       NULL,
    receipt      CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 over the sealed answers',
    points       INT           NULL,
    maximum      INT           NULL,
    percent      DECIMAL(5, 2) NULL,
    passed       BOOLEAN       NULL,
    UNIQUE KEY attempt_running (exam_id, person_id, running),
    UNIQUE KEY attempt_number (exam_id, person_id, number),
    KEY attempt_due (running, deadline_at),
    KEY attempt_person (person_id, started_at),
    CONSTRAINT attempt_exam FOREIGN KEY (exam_id) REFERENCES exam (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE attempt_token (
    attempt_id BIGINT      NOT NULL,
    digest     BINARY(32)  NOT NULL COMMENT 'SHA-256 of the token, which itself is stored nowhere',
    issued_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt_id, digest),
    CONSTRAINT attempt_token_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE answer (
    attempt_id BIGINT        NOT NULL,
    slot       SMALLINT      NOT NULL,
    seq        BIGINT        NOT NULL,
    response   VARCHAR(2000) NOT NULL COMMENT 'JSON in its canonical form',
    saved_at   DATETIME(6)   NOT NULL,
    PRIMARY KEY (attempt_id, slot),
    CONSTRAINT answer_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What each item of a marked attempt earned; the basis of item analysis and of weak points by competence.
CREATE TABLE item_mark (
    attempt_id          BIGINT      NOT NULL,
    slot                SMALLINT    NOT NULL,
    question_version_id BIGINT      NOT NULL,
    competence          VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points              INT         NOT NULL,
    maximum             INT         NOT NULL,
    PRIMARY KEY (attempt_id, slot),
    KEY item_mark_version (question_version_id),
    CONSTRAINT item_mark_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id),
    CONSTRAINT item_mark_question FOREIGN KEY (question_version_id) REFERENCES question_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
