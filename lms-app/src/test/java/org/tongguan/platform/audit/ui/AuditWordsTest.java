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
    void whatHasNoWordsIsShownAsItStands() {
        assertThat(chinese.name("serial") + " " + chinese.value("serial", Json.createValue("TG-1"))).isEqualTo("serial TG-1");
        assertThat(chinese.value("score", Json.createValue(85))).isEqualTo("85");
        assertThat(chinese.value("enabled", JsonValue.FALSE)).isEqualTo("否");
    }
}
