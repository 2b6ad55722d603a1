package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path root;

    @Test
    void refusesADiskThatIsTooFull() {
        assertThatThrownBy(() -> DataFolder.requireRoom(root, 300L << 20, DataFolder.ROOM_FOR_A_FIRST_START))
                .isInstanceOf(LaunchFailure.class).hasMessageContaining("300 MB left").hasMessageContaining("2048 MB");
    }

    @Test
    void refusesAPlaceThatIsNoFolder() throws IOException {
        var file = Files.createFile(root.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(LaunchFailure.class).hasMessageContaining("--data");
    }

    @Test
    void remembersWhichDatabasesCameIntoUse() {
        var data = DataFolder.open(root);
        assertThat(data.inUse("tongguan")).isFalse();

        data.markInUse("tongguan");
        data.markInUse("tongguan");

        assertThat(DataFolder.open(root).inUse("tongguan")).isTrue();
        assertThat(data.inUse("keycloak")).isFalse();
    }

    @Test
    void keepsSecretsForTheOwnerAlone() throws IOException {
        var data = DataFolder.open(root);
        var secret = Secrets.open(data).get("database.root");

        assertThat(secret).matches("[0-9a-f]{48}");
        assertThat(Secrets.open(data).get("database.root")).isEqualTo(secret);
        assertThat(Secrets.open(data).get("other")).isNotEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secrets()))).isEqualTo("rw-------");
    }

    @Test
    void startsOnANewDiskOfItsOwn() throws IOException {
        Files.createDirectory(root.resolve("lost+found"));

        assertThat(DataFolder.open(root).lock()).exists();
    }

    @Test
    void deletesOnlyWhatIsItsOwnAtAReset() throws IOException {
        var data = DataFolder.open(root);
        data.markInUse("tongguan");
        Files.createDirectories(data.mariadb().resolve("tongguan"));
        var foreign = Files.writeString(root.resolve("thesis.txt"), "mine");

        DataReset.run(CommandLine.parse(List.of("--reset", "--yes", "--data", root.toString()), Map.of()));

        assertThat(foreign).exists();
        assertThat(data.mariadb()).doesNotExist();
        assertThat(data.inUse("tongguan")).isFalse();
    }

    @Test
    void deletesNothingInAFolderThatIsNotItsOwn() throws IOException {
        var foreign = Files.writeString(Files.createDirectory(root.resolve("files")).resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> DataReset.run(CommandLine.parse(List.of("--reset", "--yes", "--data", root.toString()), Map.of())))
                .isInstanceOf(LaunchFailure.class).hasMessageContaining(root.toString()).hasMessageContaining("--data");
        assertThatThrownBy(() -> DataReset.run(CommandLine.parse(List.of("--reset", "--data", root.toString()), Map.of())))
                .as("before anybody is asked").hasMessageContaining("--data");

        assertThat(foreign).exists();
        assertThat(root.toFile().list()).as("no mark that the next reset would believe").containsExactly("files");
    }

    @Test
    void startsNotAmongThingsThatALaterResetWouldDelete() throws IOException {
        Files.createDirectory(root.resolve("files"));

        assertThatThrownBy(() -> DataFolder.open(root)).isInstanceOf(LaunchFailure.class).hasMessageContaining("--data");
        assertThat(root.resolve("run")).doesNotExist();
    }

    @Test
    void takesAnEmptyFolderAndItsOwnAgain() {
        DataFolder.open(root);
        DataFolder.open(root);

        DataReset.run(CommandLine.parse(List.of("--reset", "--yes", "--data", root.toString()), Map.of()));
        DataReset.run(CommandLine.parse(List.of("--reset", "--yes", "--data", root.resolve("absent").toString()), Map.of()));

        assertThat(DataFolder.open(root.resolve("absent")).lock()).exists();
    }

    @Test
    void deletesNothingThatNobodyAgreedTo() {
        assertThatThrownBy(() -> DataReset.run(CommandLine.parse(List.of("--reset", "--data", root.toString()), Map.of())))
                .hasMessageContaining("--yes");
    }
}
