package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void generatesReportsThatItsOwnCheckReads() {
        Path corpus = folder.resolve("虚构 报告");
        assertThat(run("bench", "generate", corpus.toString(), "--count", "12", "--seed", "4", "--planted", "0"))
                .isZero();
        assertThat(out()).contains("已写入 12 个文件").contains("植入差错 0 处");
        out.reset();
        assertThat(run(
                        "check",
                        corpus.resolve("files").toString(),
                        "--roster",
                        corpus.resolve("roster.csv").toString()))
                .isZero();
        assertThat(out()).contains("读取报告 12 份");
    }

    @Test
    void fillsAWorkspaceAndTellsWhatAReportCosts() {
        Path file = folder.resolve("省.gouji");
        assertThat(run("bench", "workspace", file.toString(), "--count", "20", "--lang", "en"))
                .isZero();
        assertThat(out().lines().toList()).hasSize(2).last().asString().startsWith("20  ");
        assertThat(file).isRegularFile();
    }

    @Test
    void neverWritesIntoAFolderOrFileThatIsThere() throws IOException {
        Files.writeString(folder.resolve("报告.txt"), "一份真的报告");
        assertThat(run("bench", "generate", folder.toString(), "--count", "1")).isEqualTo(2);
        assertThat(err()).contains(folder.toString());
        Path file = Files.writeString(folder.resolve("在用.gouji"), "x");
        assertThat(run("bench", "workspace", file.toString(), "--count", "1")).isEqualTo(2);
        assertThat(folder).isDirectoryNotContaining("glob:**truth*");
        assertThat(file).hasContent("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bench all",
                "bench generate",
                "bench workspace",
                "bench workspace x.txt",
                "bench generate x --count 1.5",
                "bench generate x --count -1",
                "bench generate x --seed abc",
                "bench generate x --planted 21",
                "bench generate x --planted 0.123",
                "bench generate x --with odt",
                "bench --json missing/x.json"
            })
    void saysWhatIsWrongWithACall(String call) {
        assertThat(run(call.split(" "))).isEqualTo(2);
        assertThat(err()).isNotBlank().doesNotContain("bench.", "call.", "write.");
        assertThat(Path.of("x")).doesNotExist();
    }

    private int run(String... args) {
        return new Program(new Surroundings(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Toolbox::load,
                        folder,
                        "0",
                        null))
                .run(args)
                .orElseThrow();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
