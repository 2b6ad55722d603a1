package org.tongguan.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bank may hold every type of question; a fault is planted in one at a time. */
class QuestionTypesTest {
    private static final String HEAD = "  competence: perception\n  difficulty: easy\n  lesson: part-1\n  explanation: 说明\n";
    private static final String MORE = """
            - id: T-1
              type: matching
              stem: 匹配题
              prompts: {a: 甲, b: 乙}
              targets: {x: 一, y: 二, z: 三}
              key: {a: x, b: y}
              en: {stem: Pairs, prompts: {a: A, b: B}, targets: {x: one, y: two, z: three}, explanation: Why}
            - id: T-2
              type: ordering
              stem: 排序题
              entries: {a: 先, b: 后}
              key: [b, a]
              en: {stem: Order, entries: {a: first, b: last}, explanation: Why}
            - id: T-3
              type: fill-in
              stem: 填空题
              accepted: [词, {form: 字, percent: 50}]
              en: {stem: Gap, explanation: Why}
            - id: T-4
              type: numeric
              stem: 计算题
              accepted: [{value: 3, tolerance: 0.1}]
              en: {stem: Number, explanation: Why}
            - id: T-5
              type: short-text
              stem: 简答题
              key-points: [{wordings: [最小], percent: 100}]
              model: 答
              en: {stem: Say, model: Answer, explanation: Why}
            - id: T-6
              type: essay
              stem: 论述题
              criteria: {v: {title: 观点, percent: 40}, w: {title: 结合, percent: 60}}
              en: {stem: Write, criteria: {v: {title: View}, w: {title: Case}}, explanation: Why}
            - id: T-7
              type: case
              stem: 案例题
              parts:
                p1: {type: true-false, points: 2, stem: 小题, key: [true]}
              en: {stem: Story, parts: {p1: {stem: Part}}, explanation: Why}
            """.replace("\n  type:", "\n" + HEAD + "  type:");

    @TempDir
    Path courses;

    private final Faults faults = new Faults();

    @Test
    void findsNothingInSoundQuestions() throws IOException {
        check(MORE);
        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            'key: {a: x, b: y}'       | 'key: {a: x, b: w}'      | key does not give every prompt a target
            'targets: {x: one, '      | 'targets: {'             | English targets differ
            'key: [b, a]'             | 'key: [b]'               | key is no order of the entries
            'accepted: [词, '         | 'accepted: ['            | no accepted answer earns 100
            'tolerance: 0.1'          | 'tolerence: 0.1'         | unknown key tolerence
            'percent: 60}'            | 'percent: 50}'           | percentages come to 90
            'v: {title: View}, '      | ''                       | English criteria differ
            'points: 2, stem: 小题, '  | 'points: 2, '            | missing text stem
            'p1: {stem: Part}'        | 'p1: {}'                 | missing text stem
            'model: 答'               | 'modell: 答'             | unknown key modell
            'type: essay'             | 'type: riddle'           | unknown type riddle
            """)
    void findsAPlantedFault(String sound, String planted, String expected) throws IOException {
        assertThat(MORE).contains(sound);
        check(MORE.replace(sound, planted == null ? "" : planted));
        assertThat(faults.all()).anySatisfy(fault -> assertThat(fault).contains(expected));
    }

    private void check(String more) throws IOException {
        Path course = SoundCourse.writeIn(courses);
        Path bank = course.resolve("questions.yaml");
        Files.writeString(bank, Files.readString(bank) + more);
        CourseCheck.check(course, Set.of("perception"), faults);
    }
}
