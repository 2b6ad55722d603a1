package org.tongguan.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants one fault at a time in a sound course: each must be found, and nothing may be found without it. */
class PlantedCourseFaultsTest {

    private static final String LESSON = "lessons/01-part.md";

    @TempDir
    Path courses;

    private Path course;
    private final Faults faults = new Faults();

    @BeforeEach
    void writeASoundCourse() throws IOException {
        course = SoundCourse.writeIn(courses);
    }

    @Test
    void findsNothingInASoundCourse() {
        check();

        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            course.yaml    | id: sample-course            | id: other                       | id differs from the folder's name
            course.yaml    | tier: leader                 | tier: manager                   | unknown tier manager
            course.yaml    | hours: 6                     | hours: six                      | missing number hours
            course.yaml    | hours: 6                     | hours: 0                        | hours out of range
            course.yaml    | hours: 6                     | hour: 6                         | unknown key hour
            course.yaml    | , en: Sample                 | ''                              | missing text en
            course.yaml    | 'competences: [perception]'  | 'competences: [courage]'        | unknown competence courage
            course.yaml    | id: part-2                   | id: part-1                      | duplicate part-1
            course.yaml    | 02-part.md                   | 09-part.md                      | cannot be read
            course.yaml    | 05-part.md                   | 04-part.md                      | is not listed in course.yaml
            course.yaml    | 'count: 12'                  | 'count: 11'                     | blueprint draws 19 questions
            course.yaml    | 'type: true-false, count: 4' | 'type: essay, count: 4'         | bank holds 0 of 4
            course.yaml    | pass-percent: 60             | pass-percent: 101               | pass-percent out of range
            course.yaml    | 'id: sample-course'          | 'id: !!java.net.URL [x]'        | unreadable YAML
            questions.yaml | 'key: [b]'                   | 'key: []'                       | missing list key
            questions.yaml | 'key: [b]'                   | 'key: [e]'                      | key names no option
            questions.yaml | 'key: [b]'                   | 'key: [b, c]'                   | key of a single-choice question has 2 letters
            questions.yaml | 'key: [b, c]'                | 'key: [b]'                      | key of a multiple-choice question has 1 letters
            questions.yaml | 'key: [true]'                | 'key: [maybe]'                  | key must be [true] or [false]
            questions.yaml | id: SC-002                   | id: SC-001                      | duplicate SC-001
            questions.yaml | lesson: part-1               | lesson: part-9                  | unknown lesson part-9
            questions.yaml | competence: perception       | competence: courage             | unknown competence courage
            questions.yaml | difficulty: easy             | difficulty: tricky              | unknown difficulty tricky
            questions.yaml | 'explanation: 说明'           | ''                              | missing text explanation
            questions.yaml | 'd: 丁'                      | 'd: 以上都对'                    | all of the above
            questions.yaml | 'd: fourth'                  | 'd: All of the above'           | all of the above
            questions.yaml | ', d: fourth'                | ''                              | English options differ
            questions.yaml | 'd: 丁'                      | 'd: 丙'                         | duplicate 丙
            questions.yaml | 'stem: 第3题'                 | 'stem: <script>x</script>'      | HTML is not allowed in stem
            questions.yaml | '{stem: Question 3,'         | '{'                             | missing text stem
            lessons/01-part.md | title:                   | titel:                          | unknown key titel
            lessons/01-part.md | ## 学习目标               | ## 目标                          | no section 学习目标
            lessons/01-part.md | ### 案例                  | ### 例子                         | no section 案例
            lessons/01-part.md | ## 想一想                 | # 想一想                         | heading of level 1
            lessons/01-part.md | 《中华人民共和国数据安全法》 | <script>alert(1)</script>      | HTML is not allowed
            lessons/01-part.md | 《中华人民共和国数据安全法》 | '法律 <img src=x onerror=x>'     | HTML is not allowed
            lessons/01-part.md | 《中华人民共和国数据安全法》 | '[法](javascript:alert(1))'      | unsafe link
            """)
    void findsAPlantedFault(String file, String sound, String planted, String expected) throws IOException {
        replace(file, sound, planted);

        check();

        assertThat(faults.all()).anySatisfy(fault -> assertThat(fault).contains(expected));
    }

    @Test
    void findsAKeyThatIsGivenTwice() throws IOException {
        append("course.yaml", "tier: technician\n");

        check();

        assertThat(faults.all()).anySatisfy(fault -> assertThat(fault).contains("duplicate key tier"));
    }

    @Test
    void findsALessonThatIsTooShortOrTooLong() throws IOException {
        String paragraph = "先问需要，再看来源，最后由人负责。";
        replace(LESSON, paragraph, "");
        append("lessons/02-part.md", paragraph.repeat(60));

        check();

        assertThat(faults.all()).hasSize(2).allSatisfy(fault -> assertThat(fault).contains("expected 600 to 1200"));
    }

    @Test
    void findsASecondTable() throws IOException {
        append(LESSON, "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");

        check();

        assertThat(faults.all()).singleElement().asString().contains("more than one table");
    }

    @Test
    void findsALessonWithoutFrontMatter() throws IOException {
        Files.writeString(course.resolve(LESSON), "## 学习目标\n");

        check();

        assertThat(faults.all()).singleElement().asString().contains("no front matter");
    }

    @Test
    void findsFewerThanFiveLessons() throws IOException {
        replace("course.yaml", "  - {id: part-5, file: lessons/05-part.md, minutes: 20, competences: [perception]}\n", "");
        Files.delete(course.resolve("lessons/05-part.md"));

        check();

        assertThat(faults.all()).singleElement().asString().contains("4 lessons");
    }

    @Test
    void findsABankThatIsTooSmall() throws IOException {
        String bank = Files.readString(course.resolve("questions.yaml"));
        Files.writeString(course.resolve("questions.yaml"), bank.substring(0, bank.indexOf("- id: SC-040")));

        check();

        assertThat(faults.all()).singleElement().asString().contains("39 questions");
    }

    @Test
    void findsKeysThatAreAlwaysTheSameLetterAndRightOptionsThatAreAlwaysTheLongest() throws IOException {
        for (String letter : new String[] {"b", "c", "d"}) {
            replace("questions.yaml", "key: [" + letter + "]", "key: [a]");
        }
        replace("questions.yaml", "a: 甲", "a: 甲甲甲");

        check();

        assertThat(faults.all()).hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("not spread over the letters"))
                .anySatisfy(fault -> assertThat(fault).contains("is the longest in 20 of 20"));
    }

    @Test
    void findsAFileThatIsNotUtf8() throws IOException {
        Files.writeString(course.resolve(LESSON), Files.readString(course.resolve(LESSON)), Charset.forName("GB18030"));

        check();

        assertThat(faults.all()).anySatisfy(fault -> assertThat(fault).contains("not UTF-8"));
    }

    private void check() {
        CourseCheck.check(course, Set.of("perception"), faults);
    }

    private void replace(String file, String sound, String planted) throws IOException {
        String text = Files.readString(course.resolve(file));
        assertThat(text).contains(sound);
        Files.writeString(course.resolve(file), text.replace(sound, planted));
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(course.resolve(file), Files.readString(course.resolve(file)) + text);
    }
}
