package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalTest {
    @TempDir
    Path folder;

    @Test
    void aFolderWhoseNameEndsInAnExclamationMarkIsNoArchive() throws Exception {
        Path loud = Files.createDirectories(folder.resolve("急件!/2024!"));
        Path archive = Files.writeString(loud.resolve("各乡镇.zip"), "");
        Path report = Files.writeString(loud.resolve("水利局.docx"), "");

        Original inside = Original.at(archive + "!/柳溪镇!/报告.docx");
        assertThat(inside.file()).contains(archive);
        assertThat(inside.inner()).contains("柳溪镇!/报告.docx");
        assertThat(Original.at(report.toString()).file()).contains(report);
        assertThat(Original.at(report.toString()).inner()).isEmpty();
    }

    @Test
    void anArchiveThatIsGoneIsStillNamed() {
        Path archive = folder.resolve("各乡镇.zip");

        Original gone = Original.at(archive + "!/内.zip!/报告.docx");

        assertThat(gone.file()).contains(archive);
        assertThat(gone.inner()).contains("内.zip!/报告.docx");
        assertThat(gone.isThere()).isFalse();
    }
}
