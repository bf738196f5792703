package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.text.Language;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a call says of a workspace that is open elsewhere, was not closed, or is damaged. */
class RecoverCommandTest {
    private static final Toolbox TOOLS = Toolbox.load();
    private static final Path SAMPLE = Path.of("resources/samples/2022");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private OptionalInt run(String... args) {
        out.reset();
        err.reset();
        Surroundings around = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> TOOLS,
                folder,
                "1.0",
                new Window() {
                    @Override
                    public Optional<String> obstacle() {
                        return Optional.of("none");
                    }

                    @Override
                    public void open(
                            Toolbox tools, Optional<Path> w, List<Path> toImport, Optional<Language> language) {
                        throw new IllegalStateException();
                    }
                });
        return new Program(around).run(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path workspace() {
        Path file = folder.resolve("审核.gouji");
        assertThat(run("import", file.toString(), SAMPLE.toString())).hasValue(0);
        return file;
    }

    @Test
    void whatWasImportedIsReadBackFromADamagedFileAndChecked() throws IOException {
        Path file = workspace();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(file, bytes);
        assertThat(run("log", file.toString())).hasValue(2);
        assertThat(run("recover", file.toString())).hasValue(0);
        Path recovered = folder.resolve("审核-recovered.gouji");
        assertThat(out()).contains(recovered.toString(), "没有发现缺失");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        try (OpenedWorkspace opened = OpenedWorkspace.open(TOOLS, recovered)) {
            assertThat(opened.browse().contents().reports()).isNotEmpty();
            assertThat(opened.browse().contents().listing().size()).isPositive();
        }
        assertThat(run("recover", file.toString(), "--out", recovered.toString()))
                .hasValue(2);
        assertThat(err()).contains("已经存在");
    }

    @Test
    void readingIsDoneBesideAnotherProgramAndChangingRefused() {
        Path file = workspace();
        try (OpenedWorkspace window = OpenedWorkspace.open(TOOLS, file)) {
            assertThat(run(
                            "memo",
                            file.toString(),
                            "--out",
                            folder.resolve("a.docx").toString(),
                            "--include",
                            "open"))
                    .hasValue(0);
            assertThat(run("log", file.toString(), "--verify")).hasValue(0);
            assertThat(window.file()).isEqualTo(file);
        }
    }

    @Test
    void saysThatItWasNotClosedAndWhereTheBackupIs() throws IOException {
        Path file = workspace();
        Files.writeString(folder.resolve("审核.gouji-lock"), "left behind");
        assertThat(run("import", file.toString(), SAMPLE.toString())).hasValue(0);
        assertThat(err()).contains("正在检查工作区是否完好", "上次没有正常关闭", "审核.backup");
        assertThat(run("--lang", "en", "import", file.toString(), SAMPLE.toString()))
                .hasValue(0);
        assertThat(err()).doesNotContain("sound");
    }
}
