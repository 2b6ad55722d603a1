package org.tongguan.platform.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Texts;

class AuditWordsTest {
    private final AuditWords chinese = new AuditWords(Texts.CHINESE);
    private final AuditWords english = new AuditWords(Texts.ENGLISH);

    @Test
    void rolesAreNamedInTheLanguageOfTheReader() {
        JsonValue roles = Json.createArrayBuilder(List.of("judge", "org-officer", "manage-users")).build();

        assertThat(chinese.name("roles") + " " + chinese.value("roles", roles)).isEqualTo("角色 评委、组织部门、manage-users");
        assertThat(english.name("roles") + " " + english.value("roles", roles)).isEqualTo("Roles Judge, Organisation officer, manage-users");
    }

    @Test
    void aTimeIsTheOfficesTime() {
        assertThat(chinese.value("time", Json.createValue("2026-03-01T01:02:03.456Z"))).contains("2026").contains("9:02:03");
    }

    @Test
    void aDayAndAnyPointInTimeAreWrittenOut() {
        assertThat(english.value("due", Json.createValue("2026-03-01"))).isEqualTo("Mar 1, 2026");
        assertThat(english.value("from", Json.createValue("2026-03-01T01:02:03Z"))).startsWith("Mar 1, 2026").contains("9:02:03");
    }

    @Test
    void codesReadAsElsewhereOnTheScreens() {
        assertThat(english.value("from", Json.createValue("marked")) + ", " + english.value("to", Json.createValue("released")))
                .isEqualTo("Marked, Released");
        assertThat(chinese.value("kind", Json.createValue("excluded"))).isEqualTo(Texts.text(Texts.CHINESE, "ruling.kind.excluded"));
        assertThat(english.value("release", Json.createValue("nothing/outcome"))).isEqualTo("Nothing / Score and pass or fail");
    }

    @Test
    void actionsAndSubjectsAreNamedInTheLanguageOfTheReader() {
        assertThat(chinese.action("exam.release") + "，" + chinese.subject("exam", "4")).isEqualTo("公布成绩，考试 4");
        assertThat(english.action("exam.release") + ", " + english.subject("roadshow", "2")).isEqualTo("Results released, Roadshow 2");
        assertThat(english.action("exam.no-more") + " " + english.subject("planet", "3")).isEqualTo("exam.no-more planet 3");
    }

    @Test
    void actionsAreListedInTheOrderOfTheirWords() {
        assertThat(english.actions()).contains("roster.imported").startsWith("account.changed", "account.created");
        assertThat(chinese.actions()).containsExactlyInAnyOrderElementsOf(english.actions());
    }

    @Test
    void aNestedNameIsNamedPartByPart() {
        assertThat(english.name("departments.added")).isEqualTo("Departments · Added");
        assertThat(chinese.name("scores.17")).isEqualTo("得分 · 17");
    }

    @Test
    void whatHasNoWordsIsShownAsItStands() {
        assertThat(chinese.name("colour") + " " + chinese.value("colour", Json.createValue("TG-1"))).isEqualTo("colour TG-1");
        assertThat(chinese.value("score", Json.createValue(85))).isEqualTo("85");
        assertThat(chinese.value("enabled", JsonValue.FALSE)).isEqualTo("否");
    }
}
