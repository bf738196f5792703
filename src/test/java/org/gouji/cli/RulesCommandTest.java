package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.text.Language;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {
    private static final Path SAMPLES = Path.of("resources", "samples");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void listsEveryCheckOnALineOfItsOwn() {
        assertThat(run("rules", "--list")).isZero();
        assertThat(out().lines()).allMatch(line -> line.split("\t").length == 5);
        assertThat(out()).startsWith("编号\t规则\t程度").contains("T3-SUM\tT3-COL\t错误\t单份报告\t表三办理结果合计不符\n");
        out.reset();
        assertThat(run("rules", "--list", "--lang", "en")).isZero();
        assertThat(out()).startsWith("id\tfamily").contains("T3-SUM\tT3-COL\t").matches("(?s)[^\\p{IsHan}]*");
    }

    @Test
    void printsAndWritesThePageOfRules() throws IOException {
        String page = Files.readString(Path.of("docs", "rules.md")).replace("\r\n", "\n");
        assertThat(run("rules", "--docs")).isZero();
        assertThat(out()).isEqualTo(page);
        Path file = folder.resolve("规则.md");
        assertThat(run("rules", "--docs", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules",
                "rules --list --docs",
                "rules --list x.gouji",
                "rules --try x.yaml",
                "rules --list --out a.md",
                "rules --try missing.yaml missing.gouji",
                "check resources --profile missing.yaml"
            })
    void saysWhatIsWrongWithACall(String call) {
        assertThat(run(call.split(" "))).isEqualTo(2);
        assertThat(err()).isNotBlank().doesNotContain("rules.", "call.");
    }

    @Test
    void triesAProfileAndLeavesTheWorkspaceAsItIs() throws IOException {
        Path workspace = folder.resolve("试用.gouji");
        assertThat(run("import", workspace.toString(), SAMPLES.resolve("2022").toString()))
                .isZero();
        String held = out().lines().filter(l -> l.contains("工作区现有")).findFirst().orElseThrow();
        Path profile = folder.resolve("新规则.yaml");
        Files.writeString(profile, """
                rules:
                  - check: T3-SUM
                    off: yes
                  - check: NO-SUCH
                    off: yes
                prose:
                  - { id: OWN-ANY, name: 总有, severity: hint, pattern: "政府信息公开条例", text: "见到条例" }
                """);
        out.reset();

        assertThat(run("rules", "--try", profile.toString(), workspace.toString()))
                .isZero();

        assertThat(out()).contains("T3-SUM\t+0\t-", "OWN-ANY\t+", "总有", "- 青禾县", "+ 青禾县", "[提示]", "见到条例", "工作区未作改动");
        assertThat(err()).contains("新规则.yaml”第 4 行", "NO-SUCH");
        out.reset();
        run("import", workspace.toString(), SAMPLES.resolve("2022").toString());
        assertThat(out()).contains(held);
    }

    @Test
    void theProfileBesideAWorkspaceIsFollowedAndItsMistakesTold() throws IOException {
        Path workspace = folder.resolve("年度.gouji");
        Files.writeString(folder.resolve("年度.profile.yaml"), "rules: [{check: WRONG, off: yes}]\n");

        assertThat(run("import", workspace.toString(), SAMPLES.resolve("2022").toString()))
                .isZero();

        assertThat(err()).contains("“年度.profile.yaml”第 1 行", "WRONG");
        out.reset();
        assertThat(run("rules", "--try", folder.resolve("年度.profile.yaml").toString(), workspace.toString()))
                .isZero();
        assertThat(out()).contains("问题没有增减");
    }

    @Test
    void aCheckFollowsTheProfileItIsGivenAndProposesAVerdict() throws IOException {
        Path profile = folder.resolve("p.yaml");
        Files.writeString(
                profile, "verdict: {return: {severity: error, checks: []}, revise: {severity: error, checks: []}}\n");
        run("check", SAMPLES.resolve("2022").toString());
        assertThat(out()).contains("结论建议：退回", "结论建议：通过");
        out.reset();
        run("check", SAMPLES.resolve("2022").toString(), "--profile", profile.toString());
        assertThat(out()).contains("结论建议：通过").doesNotContain("结论建议：退回");
    }

    private int run(String... args) {
        Surroundings around = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Toolbox::load,
                folder.resolve("Gouji"),
                "1.2.3",
                new NoWindow());
        return new Program(around).run(args).orElseThrow();
    }

    private static final class NoWindow implements Window {
        @Override
        public Optional<String> obstacle() {
            return Optional.of("none");
        }

        @Override
        public void open(
                Toolbox tools, Optional<Path> workspace, java.util.List<Path> toImport, Optional<Language> language) {
            throw new AssertionError("no window is opened here");
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
