package org.tongguan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongguan.organisation.domain.RosterFaults;
import org.tongguan.organisation.domain.RosterFile;
import org.tongguan.shared.DomainError;

class RosterTemplatesTest {
    @TempDir
    private Path folder;
    private Path departments;
    private Path people;
    private Path workbook;

    @BeforeEach
    void writeAll() throws IOException {
        departments = Files.write(folder.resolve("1"), RosterTemplates.csv(RosterSheet.DEPARTMENTS));
        people = Files.write(folder.resolve("2"), RosterTemplates.csv(RosterSheet.PEOPLE));
        workbook = Files.write(folder.resolve("3"), RosterTemplates.workbook());
    }

    @Test
    void bothFormsKeepEveryRuleAndSayTheSame() {
        var csv = RosterFile.read(RosterUpload.csv(departments, people), new RosterFaults()).orElseThrow();
        var sheets = RosterFile.read(RosterUpload.workbook(workbook), new RosterFaults()).orElseThrow();

        assertThat(csv.people()).hasSize(3).isEqualTo(sheets.people());
        assertThat(csv.departments()).isEqualTo(sheets.departments());
    }

    @Test
    void filesAreToldApartByTheirContent() {
        assertThat(RosterUpload.of(List.of(people, departments))).isEqualTo(RosterUpload.csv(departments, people));
        assertThat(RosterUpload.of(List.of(workbook))).isEqualTo(RosterUpload.workbook(workbook));
        assertThatThrownBy(() -> RosterUpload.of(List.of(people, people))).isInstanceOf(DomainError.class)
                .hasMessageContaining("roster.part-twice");
    }

    @Test
    void aFileWithoutAnyOfTheColumnsIsNoPartOfARoster(@TempDir Path other) throws IOException {
        Path stranger = Files.writeString(other.resolve("stranger.csv"), "date,amount\n2026-01-01,5\n");

        assertThatThrownBy(() -> RosterUpload.of(List.of(stranger))).hasMessageContaining("roster.file-unrecognised");
    }
}
