package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.gouji.model.ExplainedException;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesTheOldFile() throws IOException {
        Path file = folder.resolve("审核意见.docx");
        Files.writeString(file, "old");
        WholeFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(entries()).containsExactly(file);
    }

    @Test
    void failureLeavesTheOldFileAndNoDraft() throws IOException {
        Path file = folder.resolve("审核意见.docx");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(FileWriteException.Failed.class);
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(entries()).containsExactly(file);
    }

    @Test
    void writesThroughALinkInsteadOfReplacingIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "old");
        Path link = folder.resolve("b.docx");
        try {
            Files.createSymbolicLink(link, file);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links on this system: " + e);
        }
        WholeFile.write(link, out -> out.write('n'));
        assertThat(file).hasContent("n");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void aNewFileIsForItsOwnerOnlyAndAReplacedOneKeepsItsRights() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such rights here");
        Path file = folder.resolve("审核意见.docx");
        WholeFile.write(file, out -> out.write('n'));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        WholeFile.write(file, out -> out.write('m'));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void folderAsTargetIsExplained() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> {}))
                .isInstanceOfSatisfying(FileWriteException.IsFolder.class, e -> explains(e, folder));
    }

    @Test
    void missingFolderIsExplained() {
        Path file = folder.resolve("没有/审核意见.docx");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {}))
                .isInstanceOfSatisfying(FileWriteException.FolderMissing.class, e -> explains(e, file));
    }

    @Test
    void protectedTargetIsExplainedAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("审核意见.docx"), "old");
        assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "this user may write everything");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {}))
                .isInstanceOfSatisfying(FileWriteException.InUse.class, e -> explains(e, file));
        assertThat(file).hasContent("old");
    }

    private Path[] entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toArray(Path[]::new);
        }
    }

    private static void explains(ExplainedException e, Path file) {
        for (Language language : Language.values()) {
            Texts texts = Texts.load(language);
            assertThat(texts.has(e.explanation().key())).isTrue();
            assertThat(texts.get(e.explanation())).contains(file.toString()).doesNotContain("{");
        }
    }
}
