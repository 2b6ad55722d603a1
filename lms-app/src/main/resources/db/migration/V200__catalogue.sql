-- Courses, their versions and lessons as loaded from content files. A version is never changed: changed files make the next one.
CREATE TABLE course (
    id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    course_key         VARCHAR(80) NOT NULL COMMENT 'as in its content folder',
    current_version_id BIGINT      NULL,
    UNIQUE KEY course_key (course_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE course_version (
    id                   BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    course_id            BIGINT        NOT NULL,
    number               INT           NOT NULL COMMENT '1 for the first',
    digest               CHAR(64)      NOT NULL COMMENT 'SHA-256 over the files',
    tier                 VARCHAR(20)   NOT NULL COMMENT 'LEADER, GENERAL_STAFF or TECHNICIAN',
    hours                DECIMAL(6, 1) NOT NULL COMMENT 'study hours credited on completion',
    title_zh             VARCHAR(200)  NOT NULL,
    title_en             VARCHAR(200)  NOT NULL,
    summary_zh           TEXT          NOT NULL,
    summary_en           TEXT          NOT NULL,
    competences          VARCHAR(500)  NOT NULL COMMENT 'keys, joined by commas',
    certificate_title_zh VARCHAR(200)  NOT NULL,
    certificate_title_en VARCHAR(200)  NOT NULL,
    validity_months      INT           NOT NULL,
    published_at         DATETIME(6)   NOT NULL,
    UNIQUE KEY course_version_number (course_id, number),
    KEY course_version_tier (tier),
    CONSTRAINT course_version_course FOREIGN KEY (course_id) REFERENCES course (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE course ADD CONSTRAINT course_current_version FOREIGN KEY (current_version_id) REFERENCES course_version (id);

CREATE TABLE lesson (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    course_version_id BIGINT       NOT NULL,
    position          INT          NOT NULL COMMENT '1 for the first',
    lesson_key        VARCHAR(80)  NOT NULL,
    title_zh          VARCHAR(200) NOT NULL,
    title_en          VARCHAR(200) NOT NULL,
    summary_zh        TEXT         NOT NULL,
    summary_en        TEXT         NOT NULL,
    minutes           INT          NOT NULL,
    competences       VARCHAR(500) NOT NULL COMMENT 'keys, joined by commas',
    html              MEDIUMTEXT   NOT NULL COMMENT 'sanitised',
    UNIQUE KEY lesson_key (course_version_id, lesson_key),
    UNIQUE KEY lesson_position (course_version_id, position),
    CONSTRAINT lesson_course_version FOREIGN KEY (course_version_id) REFERENCES course_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE competence (
    framework_key  VARCHAR(60)  NOT NULL,
    competence_key VARCHAR(60)  NOT NULL COMMENT 'an area or a competence inside one',
    position       INT          NOT NULL,
    area_key       VARCHAR(60)  NULL COMMENT 'the area that a competence belongs to; none for an area',
    title_zh       VARCHAR(200) NOT NULL,
    title_en       VARCHAR(200) NOT NULL,
    PRIMARY KEY (framework_key, competence_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was wrong with the files at the latest load, so that a trainer sees it.
CREATE TABLE content_fault (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    folder     VARCHAR(120) NOT NULL,
    place      VARCHAR(400) NOT NULL COMMENT 'file and line',
    code       VARCHAR(80)  NOT NULL,
    parameters TEXT         NOT NULL COMMENT 'the parameters of the text as JSON',
    found_at   DATETIME(6)  NOT NULL,
    KEY content_fault_folder (folder)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
