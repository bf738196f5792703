package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    private Path folder;

    private Preferences load() {
        return Preferences.load(folder.resolve("Gouji").resolve("preferences.txt"));
    }

    @Test
    void keepsWhatWasStatedInAFolderThatIsNotThereYet() {
        Preferences first = load();
        first.put("theme", "dark");
        first.put("letters", "2");
        first.save();
        assertThat(load().get("theme")).contains("dark");
        assertThat(load().get("letters")).contains("2");
        assertThat(load().get("other")).isEmpty();
    }

    @Test
    void goesOnWithAFileThatIsNoText() throws IOException {
        Files.createDirectories(folder.resolve("Gouji"));
        Files.write(folder.resolve("Gouji").resolve("preferences.txt"), new byte[] {(byte) 0xff, 0, '=', '\n'});
        assertThat(load().get("theme")).isEmpty();
    }

    @Test
    void putsTheWorkspaceOpenedLastFirstAndForgetsThoseThatAreGone() throws IOException {
        Preferences preferences = load();
        Path[] files = new Path[12];
        for (int i = 0; i < files.length; i++) {
            files[i] = Files.createFile(folder.resolve(i + ".gouji"));
            preferences.opened(files[i]);
        }
        preferences.opened(files[5]);
        Files.delete(files[11]);
        preferences.save();
        assertThat(load().recent()).startsWith(files[5], files[10], files[9]).hasSize(9);
    }

    @Test
    void listsTheWorkspacesOfTheHomeFolderBehindThoseOpenedLast() throws IOException {
        Path home = Files.createDirectory(folder.resolve("Gouji"));
        Path old = Files.createFile(home.resolve("workspace.gouji"));
        Path last = Files.createFile(folder.resolve("z.gouji"));
        Preferences preferences = load();
        preferences.opened(last);
        assertThat(Home.at(home, preferences).workspaces()).containsExactly(last, old);
    }
}
