package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code package}, {@code merge} and {@code log} as a shell calls them, on two copies of one workspace. */
class LogCommandsTest {
    private static final Toolbox TOOLS = Toolbox.load();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String mine;
    private String hers;
    private String sent;

    @BeforeEach
    void twoAuditorsDecideOnCopies() throws IOException {
        mine = folder.resolve("mine.gouji").toString();
        hers = folder.resolve("hers.gouji").toString();
        sent = folder.resolve("sent.gouji-package").toString();
        assertThat(run("import", mine, Path.of("resources", "samples", "2022").toString()))
                .hasValue(0);
        Files.copy(Path.of(mine), Path.of(hers));
        decide(mine, "李青", 0, Decision.CONFIRMED, "", "已电话核实");
        decide(mine, "李青", 1, Decision.CONFIRMED, "", "");
        decide(hers, "王敏", 0, Decision.DISMISSED, "口径不同", "");
        out.reset();
        err.reset();
    }

    private static void decide(String file, String author, int row, Decision decision, String reason, String comment) {
        try (OpenedWorkspace workspace = OpenedWorkspace.open(TOOLS, Path.of(file))) {
            workspace.review().setAuthor(author);
            DiscrepancyRow point = workspace.browse().discrepancies().get(row);
            workspace.review().decide(point, decision, reason, comment);
        }
    }

    @Test
    void whatContradictsIsListedWithBothSidesAndASecondMergeChangesNothing() {
        assertThat(run("package", mine, "--out", sent)).hasValue(0);
        assertThat(out()).contains("审核包已写入", "sent.gouji-package");
        assertThat(run("merge", hers, sent)).hasValue(0);
        assertThat(out()).contains("新增 0 份", "相互矛盾的结论 1 处", "李青（", "确认；批注：已电话核实", "王敏（", "不采纳；理由：口径不同");
        out.reset();
        assertThat(run("merge", hers, sent)).hasValue(0);
        assertThat(out()).contains("记录：新增 0 条", "相互矛盾的结论 1 处");
        decide(hers, "王敏", 0, Decision.CONFIRMED, "", "同意");
        out.reset();
        assertThat(run("merge", hers, sent)).hasValue(0);
        assertThat(out()).contains("没有相互矛盾的结论");
    }

    @Test
    void aColleagueBeginsWithAPackageAlone() {
        String fresh = folder.resolve("fresh.gouji").toString();
        assertThat(run("merge", fresh, sent)).hasValue(2);
        assertThat(Path.of(fresh)).doesNotExist();
        assertThat(run("package", mine, "--out", sent)).hasValue(0);
        assertThat(run("merge", fresh, sent)).hasValue(0);
        out.reset();
        assertThat(run("log", fresh)).hasValue(0);
        String hersNow = out();
        out.reset();
        assertThat(run("log", mine)).hasValue(0);
        assertThat(hersNow).isEqualTo(out());
    }

    @Test
    void theLogTellsWhoDidWhatOnWhat() {
        assertThat(run("log", mine)).hasValue(0);
        assertThat(out()).contains(" 李青　", " 2022 ", "：确认；批注：已电话核实", "日志完整：2 条链");
        out.reset();
        assertThat(run("log", mine, "--lang", "en", "--author", "王敏")).hasValue(0);
        assertThat(out()).startsWith("The log is whole: 2 chains");
        out.reset();
        assertThat(run("log", mine, "--kind", "begin", "--since", "2026-01-01")).hasValue(0);
        assertThat(out()).contains("开始一段新的记录");
        out.reset();
        assertThat(run("log", mine, "--since", "9000-01-01")).hasValue(0);
        assertThat(out().lines()).hasSize(1);
        out.reset();
        assertThat(run("log", mine, "--verify")).hasValue(0);
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void theLogAsJsonSaysEverything() throws IOException {
        Path json = folder.resolve("log.json");
        assertThat(run("log", mine, "--json", json.toString(), "--kind", "note"))
                .hasValue(0);
        assertThat(out()).contains("日志完整");
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
        assertThat(Files.readString(json))
                .contains("\"author\": \"李青\"", "\"kind\": \"note\"", "\"years\": [", "已电话核实")
                .doesNotContain("\"begin\"");
    }

    @Test
    void aChangedLogIsNamedNotPackedAndEndsWithStatusOne() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + mine);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER log_event_is_never_changed");
            statement.executeUpdate("UPDATE log_event SET author = '某人', at = 'gestern' WHERE kind = 'note'");
        }
        assertThat(run("log", mine)).hasValue(1);
        assertThat(out()).contains("第 2 条记录（gestern）被改动过", "日志不完整");
        assertThat(run("package", mine, "--out", sent)).hasValue(2);
        assertThat(err()).contains("未写出审核包");
        assertThat(Path.of(sent)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject = 'x'",
                "subject = 'x|y'",
                "subject = replace(subject, '@2022', '@year')",
                "content = '{}'",
                "content = '[]'",
                "kind = 'correction'",
                "kind = 'spell'",
                "kind = 'correction', content = '{\"target\":\"a.b\"}'",
            })
    void aLogThatSaysNonsenseIsStillListedAndNamed(String change) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + mine);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER log_event_is_never_changed");
            statement.executeUpdate("UPDATE log_event SET " + change + " WHERE kind = 'note'");
        }
        assertThat(run("log", mine)).hasValue(1);
        assertThat(out()).contains("被改动过", "日志不完整");
        assertThat(err()).isEmpty();
    }

    @Test
    void onlyTheUnitsThatWereNamedAreHandedOver() {
        String unit = unitOf(0);
        assertThat(run("package", mine, "--out", sent, "--unit", unit, "--year", "2022"))
                .hasValue(0);
        assertThat(out()).contains("内有报告 1 份");
        assertThat(run("package", mine, "--out", sent, "--unit", unit, "--unit", unitOf(-1)))
                .hasValue(0);
        assertThat(run("package", mine, "--out", sent, "--unit", "无此单位")).hasValue(2);
        assertThat(err()).contains("无此单位");
    }

    private String unitOf(int row) {
        try (OpenedWorkspace workspace = OpenedWorkspace.open(TOOLS, Path.of(mine))) {
            List<DiscrepancyRow> rows = workspace.browse().discrepancies();
            return rows.get(row < 0 ? rows.size() + row : row)
                    .unit()
                    .orElseThrow()
                    .name();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package",
                "package W",
                "package W --out p.docx",
                "package W --out S --year 22",
                "package missing.gouji --out S",
                "merge",
                "merge W",
                "merge W missing.gouji-package",
                "merge W W",
                "merge missing.gouji S",
                "log",
                "log missing.gouji",
                "log W --since yesterday",
                "log W --kind spell",
                "log W --json",
            })
    void saysWhatIsWrongWithACall(String call) {
        assertThat(run(call.replace("W", mine).replace("S", sent).split(" "))).hasValue(2);
        assertThat(out()).isEmpty();
        assertThat(err()).isNotBlank().doesNotContain("{", "Exception", "package.", "merge.", "call.");
    }

    private OptionalInt run(String... args) {
        Surroundings here = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> TOOLS,
                folder,
                "1.2.3",
                new NoWindow());
        return new Program(here).run(args);
    }

    private static final class NoWindow implements Window {
        @Override
        public Optional<String> obstacle() {
            return Optional.of("-");
        }

        @Override
        public void open(Toolbox tools, Optional<Path> workspace, List<Path> toImport, Optional<Language> language) {
            throw new AssertionError("no window is asked for");
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
