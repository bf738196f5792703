package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.text.Language;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls as a shell makes them. */
class ProgramTest {
    private static final Path SAMPLES = Path.of("resources", "samples");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> opened = new ArrayList<>();

    @TempDir
    Path folder;

    private Path reports;

    @BeforeEach
    void makeReports() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "import --help",
                "memo --help",
                "rules --help",
                "package --help",
                "merge --help",
                "log --help",
                "recover --help",
                "--lang zh check --help"
            })
    void explainsItselfInChinese(String call) {
        assertThat(run(call.split(" "))).hasValue(0);
        assertThat(out()).contains("用法：", "选项：", "显示版本").doesNotContain("help.", "{");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang en --help",
                "check --help --lang=en",
                "import --lang en --help",
                "memo --help --lang en",
                "package --help --lang en",
                "merge --help --lang en",
                "log --help --lang en"
            })
    void explainsItselfInEnglish(String call) {
        assertThat(run(call.split(" "))).hasValue(0);
        assertThat(out()).contains("Usage:", "Options:", "show the version").doesNotContain("help.", "{");
        assertThat(out()).matches("(?s)[^\\p{IsHan}]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "check --version", "import --version", "memo --version"})
    void tellsItsVersion(String call) {
        assertThat(run(call.split(" "))).hasValue(0);
        assertThat(out().strip()).isEqualTo("勾稽 1.2.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --nothing x",
                "check x --json",
                "check x --json a --json b",
                "check x --roster units.csv",
                "check x --lang fr",
                "import a.gouji",
                "import workspace x",
                "memo a.gouji",
                "memo missing.gouji --out a.docx",
                "memo a.gouji b.gouji --out a.docx",
                "exprot",
                "missing/folder",
            })
    void refusesAWrongCall(String call) {
        assertThat(run(call.split(" "))).hasValue(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("用法见：gouji").doesNotContain("call.", "picocli", "Exception");
    }

    @Test
    void namesTheCommandsItKnows() {
        run("exprot");

        assertThat(err()).contains("没有“exprot”这个命令").contains("check import memo");
    }

    @Test
    void endsWithStatus2WhereNoReportIsFound() {
        assertThat(run("check", reports.toString())).hasValue(2);
        assertThat(err()).contains("没有找到任何可以核查的报告");
    }

    @Test
    void writesTheJsonAlsoWhenNothingWasFound() throws IOException {
        Path json = folder.resolve("r.json");

        assertThat(run("check", reports.toString(), "--json", json.toString())).hasValue(2);
        assertThat(Files.readString(json)).contains("\"reports\": []").endsWith("}\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void endsWithStatus2WhereAnEntryFails() {
        assertThat(run("check", reports.resolve("missing.txt").toString())).hasValue(2);
        assertThat(out()).contains("missing.txt”。请检查路径");
    }

    @Test
    void saysThatTheJsonCannotBeWritten() {
        Path json = folder.resolve("no").resolve("r.json");

        assertThat(run("check", reports.toString(), "--json", json.toString())).hasValue(2);
        assertThat(err()).contains(json.toString(), "所在文件夹不存在");
    }

    @Test
    void doesNotReplaceAReportByTheResult() throws IOException {
        Path report = Files.writeString(reports.resolve("a.json"), "{}");

        assertThat(run("check", reports.toString(), "--json", report.toString()))
                .hasValue(2);
        assertThat(report).hasContent("{}");
    }

    @Test
    void leavesItsOwnEarlierResultOutOfTheEntries() throws IOException {
        String json = reports.resolve("r.json").toString();
        run("check", reports.toString(), "--json", json);
        String first = Files.readString(Path.of(json));

        run("check", reports.toString(), "--json", json);

        assertThat(Files.readString(Path.of(json))).isEqualTo(first);
    }

    @Test
    void endsWithStatus1WhereAReportHasAnError() {
        assertThat(run("check", SAMPLES.resolve("2022").toString())).hasValue(1);
        assertThat(out()).contains("青禾县水利局 · 2022 年度", "应为 7，实为 1", "合计：读取报告 7 份");
        assertThat(err()).isEmpty();
    }

    @Test
    void endsWithStatus0WhereAllReportsAreClean() {
        String clean = SAMPLES.resolve("2021").toString();

        assertThat(run("check", clean, "--lang", "en")).hasValue(0);
        assertThat(out()).contains("No discrepancy found").doesNotContain("summary.");
    }

    @Test
    void endsWithStatus2WhereOneOfManyFailsAndChecksTheOthers() throws IOException {
        Files.writeString(reports.resolve("空.docx"), "");

        assertThat(run("check", SAMPLES.resolve("2022").toString(), reports.toString()))
                .hasValue(2);
        assertThat(out()).contains("应为 7，实为 1", "【未能读取】1 个文件", "空.docx");
    }

    @Test
    void checksAndImportsWithARosterThatLiesAmongTheReports() throws IOException {
        Path roster = Files.writeString(
                reports.resolve("units.csv"), "unit,parent,kind,aliases\n青禾县水利局,,department,\n青禾县教育局,,department,\n");
        String workspace = folder.resolve("核查.gouji").toString();
        String samples = SAMPLES.resolve("2022").toString();

        assertThat(run("check", samples, reports.toString(), "--roster", roster.toString()))
                .hasValue(1);
        assertThat(out()).contains("未见青禾县教育局2022年度的报告", "“青禾县人民政府”不在单位名录之中");
        assertThat(run("import", workspace, samples, reports.toString(), "--roster", roster.toString()))
                .hasValue(0);
        assertThat(out()).contains("单位名录中有1份报告未见", "青禾县教育局（2022年度，期限 2023-01-31）");
    }

    @Test
    void namesEveryMistakeOfARoster() throws IOException {
        Path roster =
                Files.writeString(folder.resolve("units.csv"), "unit,parent,kind,aliases\n甲局,乙局,office,\n丙局,,x,\n");

        assertThat(run("check", SAMPLES.toString(), "--roster", roster.toString()))
                .hasValue(2);
        assertThat(err()).contains("第2行：上级“乙局”不在名录之中", "第3行：类别“x”无法识别", "用法见：gouji");
        assertThat(out()).isEmpty();
    }

    @Test
    void importsIntoAWorkspaceAndWritesAMemo() {
        String workspace = folder.resolve("核查.gouji").toString();
        Path memo = folder.resolve("备忘录.docx");

        assertThat(run("import", workspace, SAMPLES.resolve("2022").toString())).hasValue(0);
        assertThat(out()).contains("新导入报告 7 份", "工作区现有报告 7 份");
        assertThat(run("import", workspace, SAMPLES.resolve("2022").toString())).hasValue(0);
        assertThat(out()).contains("新导入报告 0 份，已有且内容未变 7 份");

        assertThat(run("memo", workspace, "--out", memo.toString(), "--year", "2022", "--include", "open"))
                .hasValue(0);
        assertThat(memo).isNotEmptyFile();
    }

    @Test
    void saysWhichUnitsThereAreWhereAMemoIsForAnUnknownOne() {
        String workspace = folder.resolve("a.gouji").toString();
        String memo = folder.resolve("a.docx").toString();
        run("import", workspace, SAMPLES.resolve("2022").toString());

        assertThat(run("memo", workspace, "--out", memo, "--unit", "青禾县水利")).hasValue(2);
        assertThat(err()).contains("青禾县水利局");
    }

    @Test
    void refusesAWorkspaceThatIsAnotherFile() throws IOException {
        Path other = Files.writeString(folder.resolve("other.gouji"), "not a workspace");

        assertThat(run("import", other.toString(), SAMPLES.toString())).hasValue(2);
        assertThat(err()).contains("other.gouji", "不是勾稽的工作区").doesNotContain("用法见");
        assertThat(other).hasContent("not a workspace");
    }

    @Test
    void opensTheUsualWorkspaceWhenNothingIsNamed() {
        assertThat(run()).isEmpty();
        assertThat(opened).containsExactly("home [] as ever");
    }

    @Test
    void opensTheWorkspaceThatIsNamed() {
        Path workspace = folder.resolve("a.gouji");

        assertThat(run(workspace.toString(), "--lang", "en")).isEmpty();
        assertThat(opened).containsExactly(workspace + " [] EN");
    }

    @Test
    void opensAWorkspaceMadeFromTheReportsAndTellsItsPlace() {
        assertThat(run(reports.toString())).isEmpty();
        assertThat(opened).singleElement().asString().matches(".*reports-[0-9a-f]{8}\\.gouji \\[.*reports] as ever");
        assertThat(err()).contains("工作区：" + folder.resolve("Gouji"));
    }

    @Test
    void refusesTwoWorkspaces() {
        assertThat(run("a.gouji", "b.gouji")).hasValue(2);
        assertThat(opened).isEmpty();
    }

    @Test
    void checksThePathsWhereNoWindowCanOpen() {
        Window none = window(Optional.of("no screen"));

        assertThat(run(none, reports.toString())).hasValue(2);
        assertThat(opened).isEmpty();
        assertThat(err()).contains("没有可用的显示器", "no screen", "没有找到任何可以核查的报告");
        assertThat(out()).contains("合计：");
    }

    @Test
    void saysWhatToDoWhereNoWindowCanOpenAndNothingIsNamed() {
        assertThat(run(window(Optional.of("no screen")))).hasValue(2);
        assertThat(err()).contains("请使用 gouji check");
    }

    @Test
    void namesTheFolderWhereNoWorkspaceCanBeKept() throws IOException {
        Files.writeString(folder.resolve("Gouji"), "a file is in the way");

        assertThat(run(reports.toString())).hasValue(2);
        assertThat(err()).contains(folder.resolve("Gouji").toString(), "GOUJI_HOME");
    }

    @Test
    void takesAPathNamedLikeAnOptionFileBehindADoubleDash() throws IOException {
        assertThat(run("check", "--", "@missing", "--lang")).hasValue(2);
        assertThat(out()).contains("找不到“@missing”", "找不到“--lang”");
    }

    private OptionalInt run(String... args) {
        return run(window(Optional.empty()), args);
    }

    private OptionalInt run(Window window, String... args) {
        Surroundings around = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Toolbox::load,
                folder.resolve("Gouji"),
                "1.2.3",
                window);
        return new Program(around).run(args);
    }

    private Window window(Optional<String> obstacle) {
        return new Window() {
            @Override
            public Optional<String> obstacle() {
                return obstacle;
            }

            @Override
            public void open(
                    Toolbox tools, Optional<Path> workspace, List<Path> toImport, Optional<Language> language) {
                opened.add(workspace.map(Path::toString).orElse("home") + " " + toImport + " "
                        + language.map(Enum::name).orElse("as ever"));
            }
        };
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
