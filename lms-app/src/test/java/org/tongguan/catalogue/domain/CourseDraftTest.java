package org.tongguan.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.DomainError;

class CourseDraftTest {
    @TempDir
    Path root;

    @Test
    void readsASoundCourse() {
        CourseDraft course = CourseFolder.in(root).read();

        assertThat(course.key()).isEqualTo("safe-desk");
        assertThat(course.tier()).isEqualTo(Tier.GENERAL_STAFF);
        assertThat(course.hours()).isEqualByComparingTo("2.5");
        assertThat(course.lessons()).extracting(LessonDraft::key).containsExactly("first", "second");
        assertThat(course.lessons().get(0).title().en()).isEqualTo("Lesson one");
        assertThat(course.validityMonths()).isEqualTo(24);
        assertThat(course.questions()).isEqualTo(2);
    }

    @Test
    void theSameFilesGiveTheSameDigest() {
        String once = CourseFolder.in(root).read().digest();

        assertThat(CourseFolder.in(root).read().digest()).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({"course.yaml,hours: 2.5,hours: 3", "lessons/02-second.md,正文,正文。", "questions.yaml,id: B,id: C"})
    void aChangeInAnyFileGivesAnotherDigest(String file, String before, String after) throws Exception {
        CourseFolder folder = CourseFolder.in(root);
        String digest = folder.read().digest();
        Path path = root.resolve("safe-desk").resolve(file);

        folder.with(file, Files.readString(path).replace(before, after));

        assertThat(folder.read().digest()).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tier: general-staff | tier: minister | catalogue.unknown-tier",
        "hours: 2.5 | hours: 0 | catalogue.out-of-range",
        "hours: 2.5 | hours: lots | catalogue.missing",
        "id: safe-desk | id: other-desk | catalogue.id-differs",
        "id: second | id: first | catalogue.duplicate",
        "id: second | id: Second_One | catalogue.key-malformed",
        "competences: [execution] | competences: [charm] | catalogue.unknown-competence",
        "en: A safe desk | fr: Un bureau | catalogue.unknown-key",
        "file: lessons/02-second.md | file: lessons/none.md | catalogue.file-missing",
        "file: lessons/02-second.md | file: ../../etc/passwd | catalogue.file-outside",
        "minutes: 25 | minutes: 2500 | catalogue.out-of-range",
        "summary: | sumary: | catalogue.unknown-key",
        "tier: general-staff | id: twice | catalogue.yaml-unreadable",
        "title: {zh-CN: 安全办公, | title: !!javax.script.ScriptEngineManager {zh-CN: x, | catalogue.yaml-unreadable"})
    void refusesAFaultInTheCourseFile(String before, String after, String code) {
        DomainError refused = refused(CourseFolder.in(root).with("course.yaml", CourseFolder.COURSE.replace(before, after)));

        assertThat(refused.code().code()).isEqualTo("catalogue.course-broken");
        assertThat(refused.faults()).extracting(DomainError.Fault::code).contains(code);
        assertThat(refused.faults()).allSatisfy(fault -> assertThat(fault.where()).startsWith("safe-desk/"));
    }

    @Test
    void namesTheLineOfUnreadableYaml() {
        DomainError refused = refused(CourseFolder.in(root).with("course.yaml", "id: safe-desk\ntier: [\n"));

        assertThat(refused.faults().get(0).where()).startsWith("safe-desk/course.yaml:3");
    }

    @Test
    void refusesABombOfAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
        }

        assertThat(codes(CourseFolder.in(root).with("course.yaml", bomb.toString()))).containsExactly("catalogue.yaml-unreadable");
    }

    @Test
    void refusesAnotherEncoding() {
        byte[] gb18030 = CourseFolder.COURSE.getBytes(Charset.forName("GB18030"));

        assertThat(codes(CourseFolder.in(root).with("course.yaml", gb18030))).containsExactly("catalogue.not-utf8");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(codes(CourseFolder.in(root).lesson("01-first", "长".repeat(ContentFile.MOST_BYTES))))
                .containsExactly("catalogue.file-too-large");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        CourseFolder folder = CourseFolder.in(root).with("course.yaml", CourseFolder.COURSE.replace("hours: 2.5", "hours: 0"))
                .with("lessons/01-first.md", "# 没有标题块").lesson("02-second", "正文\n\n<script>alert(1)</script>\n");

        assertThat(codes(folder)).containsExactlyInAnyOrder("catalogue.out-of-range", "catalogue.front-matter-missing", "catalogue.raw-html");
    }

    private static List<String> codes(CourseFolder folder) {
        return refused(folder).faults().stream().map(DomainError.Fault::code).toList();
    }

    private static DomainError refused(CourseFolder folder) {
        return catchThrowableOfType(DomainError.class, folder::read);
    }
}
