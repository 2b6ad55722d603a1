package org.tongguan.e2e.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Departments, people, more courses for each tier, who studies them and how far. Six in ten are general staff, three technicians, one leads. */
final class GeneratedPeople {
    static final long FIRST = 1_000_000;
    private static final long FIRST_DEPARTMENT = 100_000;
    private static final long FIRST_COURSE = 1000;
    private static final String SURNAMES = "'王','李','张','刘','陈','杨','赵','黄','周','吴','徐','孙','马','胡','朱','郭','何','罗','高','林','欧阳','司马'";
    private static final String GIVEN = "'启明','雨桐','子墨','静怡','建国','秀英','志强','晓燕','文博','海涛','丽娟','思远','佳宁','国栋','春梅','永安','𠮷祥','若曦','东升','慧敏'";

    private final Connection database;

    GeneratedPeople(Connection database) {
        this.database = database;
    }

    /** Of those who ask; see {@link BankCallers}. */
    static String staffNumber(String who) {
        return who.equals(BankCallers.SYSTEM) || who.equals(BankCallers.AUDITOR) ? "" : "BANK-" + who;
    }

    void fill(BankSize size) throws SQLException {
        for (int tier = 0; tier < 3; tier++) {
            for (int n = 0; n < size.courses(); n++) {
                course(tier, n);
            }
        }
        run("""
                INSERT INTO department (id, code, name_zh, name_en, parent_id, path)
                SELECT %1$d + s.seq, CONCAT('G', s.seq), CONCAT('第', s.seq, '科室'), CONCAT('Section ', s.seq), d.id, CONCAT(d.path, %1$d + s.seq, '/')
                FROM seq_1_to_%2$d s
                JOIN (SELECT id, path, ROW_NUMBER() OVER (ORDER BY id) - 1 AS place, COUNT(*) OVER () AS whole FROM department WHERE parent_id IS NOT NULL) d
                  ON d.place = MOD(s.seq, d.whole)""".formatted(FIRST_DEPARTMENT, size.departments()));
        run("""
                INSERT INTO person (id, staff_number, name, department_id, post, tier, active)
                SELECT %1$d + seq, CONCAT('G', LPAD(seq, 6, '0')), CONCAT(ELT(1 + MOD(CRC32(seq), 22), %2$s), ELT(1 + MOD(CRC32(seq * 7), 20), %3$s)),
                       %4$d + 1 + MOD(CRC32(seq * 3), %5$d), ELT(1 + MOD(seq, 5), '科员', '主任科员', '工程师', '窗口人员', '副科长'),
                       ELT(1 + MOD(seq, 10), 'LEADER', 'GENERAL_STAFF', 'GENERAL_STAFF', 'GENERAL_STAFF', 'TECHNICIAN', 'GENERAL_STAFF', 'TECHNICIAN',
                           'GENERAL_STAFF', 'TECHNICIAN', 'GENERAL_STAFF'), MOD(seq, 50) <> 49
                FROM seq_1_to_%6$d""".formatted(FIRST, SURNAMES, GIVEN, FIRST_DEPARTMENT, size.departments(), size.people()));
        caller(BankCallers.TRAINEE, 0, "GENERAL_STAFF", "parent_id IS NOT NULL");
        caller(BankCallers.TRAINER, -1, "GENERAL_STAFF", "parent_id IS NOT NULL");
        caller(BankCallers.OFFICER, -2, "LEADER", "parent_id IS NULL");
        caller(BankCallers.SECTION, -3, "LEADER", "parent_id IS NOT NULL");
        caller(BankCallers.SUPERVISOR, -4, "LEADER", "parent_id IS NOT NULL");
        run("UPDATE person SET supervisor_id = %1$d - 4 WHERE id BETWEEN %1$d + 1 AND %1$d + 30".formatted(FIRST));
        run("""
                INSERT INTO enrolment (person_id, course_id, course_version, state, assigned_at, due_on, started_at, completed_at, last_lesson)
                SELECT p.id, c.id, v.number, IF(MOD(CRC32(CONCAT(p.id, '/', c.id)), 6) = 0, 'ASSIGNED', 'COMPLETED'),
                       UTC_TIMESTAMP - INTERVAL 1100 DAY, CURRENT_DATE - INTERVAL MOD(p.id, 900) - 100 DAY, UTC_TIMESTAMP - INTERVAL 1090 DAY,
                       IF(MOD(CRC32(CONCAT(p.id, '/', c.id)), 6) = 0, NULL, UTC_TIMESTAMP - INTERVAL 1085 DAY), NULL
                FROM person p JOIN course_version v ON v.tier = p.tier JOIN course c ON c.current_version_id = v.id WHERE p.id >= %d - 10"""
                .formatted(FIRST));
        run("""
                INSERT INTO lesson_progress (enrolment_id, lesson_key, percent, updated_at, completed_at)
                SELECT g.id, l.lesson_key, 100, g.completed_at, g.completed_at
                FROM enrolment g JOIN course c ON c.id = g.course_id JOIN lesson l ON l.course_version_id = c.current_version_id
                WHERE g.state = 'COMPLETED' AND g.person_id >= %1$d - 10 AND (g.person_id <= %1$d OR MOD(g.person_id, 10) = 1)""".formatted(FIRST));
    }

    /** A copy of the demo's course of the tier under another name. */
    private void course(int tier, int number) throws SQLException {
        String name = List.of("LEADER", "GENERAL_STAFF", "TECHNICIAN").get(tier);
        long id = FIRST_COURSE + tier * 100L + number;
        run("INSERT INTO course (id, course_key) VALUES (%d, 'generated-%d')".formatted(id, id));
        run("""
                INSERT INTO course_version (id, course_id, number, digest, tier, hours, title_zh, title_en, summary_zh, summary_en, competences,
                                            certificate_title_zh, certificate_title_en, validity_months, questions, published_at)
                SELECT %1$d, %1$d, 1, SHA2('%1$d', 256), tier, hours, CONCAT(title_zh, '（专题%2$d）'), CONCAT(title_en, ' (%2$d)'), summary_zh, summary_en,
                       competences, certificate_title_zh, certificate_title_en, validity_months, questions, published_at
                FROM course_version WHERE tier = '%3$s' AND id < %4$d""".formatted(id, number + 1, name, FIRST_COURSE));
        run("UPDATE course SET current_version_id = %1$d WHERE id = %1$d".formatted(id));
        run("""
                INSERT INTO lesson (course_version_id, position, lesson_key, title_zh, title_en, summary_zh, summary_en, minutes, competences, html)
                SELECT %d, l.position, l.lesson_key, l.title_zh, l.title_en, l.summary_zh, l.summary_en, l.minutes, l.competences, l.html
                FROM lesson l JOIN course_version v ON v.id = l.course_version_id WHERE v.tier = '%s' AND v.id < %d""".formatted(id, name, FIRST_COURSE));
    }

    private void caller(String who, int place, String tier, String where) throws SQLException {
        run("""
                INSERT INTO person (id, staff_number, name, department_id, post, tier)
                SELECT %d, '%s', '云川', MIN(id), '科员', '%s' FROM department WHERE %s""".formatted(FIRST + place, staffNumber(who), tier, where));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
