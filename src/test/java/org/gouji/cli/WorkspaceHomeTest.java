package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceHomeTest {

    @TempDir
    Path folder;

    @Test
    void namesTheWorkspaceAfterTheFirstPath() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("2022年度 报告"));

        Path workspace = home().of(List.of(reports, folder));

        assertThat(workspace.getParent()).isEqualTo(folder.resolve("Gouji")).isDirectory();
        assertThat(workspace.getFileName().toString()).matches("2022年度 报告-[0-9a-f]{8}\\.gouji");
    }

    @Test
    void reopensTheWorkspaceOfTheSamePathsHoweverTheyAreNamed() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path around = folder.resolve("reports").resolve("..").resolve("reports");

        assertThat(home().of(List.of(around))).isEqualTo(home().of(List.of(reports)));
    }

    @Test
    void keepsFoldersOfTheSameNameApart() throws IOException {
        Path one = Files.createDirectories(folder.resolve("a/reports"));
        Path other = Files.createDirectories(folder.resolve("b/reports"));

        assertThat(home().of(List.of(one))).isNotEqualTo(home().of(List.of(other)));
        assertThat(home().of(List.of(one, other))).isNotEqualTo(home().of(List.of(one)));
    }

    @Test
    void shortensALongNameWithoutBreakingACharacter() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("\uD840\uDC00".repeat(50)));

        assertThat(home().of(List.of(reports)).getFileName().toString()).startsWith("\uD840\uDC00".repeat(40) + "-");
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("Gouji"), "a file is in the way");

        assertThatThrownBy(() -> home().of(List.of(folder))).isInstanceOfSatisfying(WrongCall.class, e -> {
            assertThat(e.explanation().key()).isEqualTo("home.unwritable");
            assertThat(e.explanation().args()).containsEntry("what", file.toString());
        });
    }

    private WorkspaceHome home() {
        return new WorkspaceHome(folder.resolve("Gouji"));
    }
}
