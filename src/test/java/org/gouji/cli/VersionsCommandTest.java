package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.read.CorrectedDocx;
import org.gouji.text.Language;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrected Word documents, from import to letter. */
class VersionsCommandTest {
    private static final Path SAMPLE = Path.of("resources/samples/2022/青禾县水利局2022年政府信息公开工作年度报告.docx");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path first;
    private Path second;
    private String workspace;

    @BeforeEach
    void makeReports() throws IOException {
        workspace = folder.resolve("w.gouji").toString();
        Path reports = Files.createDirectory(folder.resolve("上报"));
        try (CorrectedDocx docx = CorrectedDocx.of(SAMPLE)) {
            first = docx.putLast(2, 0, "2").save(reports.resolve("水利局.docx"));
            second = docx.put("5.属于三类内部事务信息", 1, "1").put("行政许可", 1, "很多").save(reports.resolve("水利局（修改）.docx"));
        }
    }

    @Test
    void importSaysWhatBecameOfTheVersionBefore() {
        assertThat(run("import", workspace, first.toString())).hasValue(0);
        assertThat(said()).contains("2 处").doesNotContain("第 2 版");
        assertThat(run("import", workspace, second.toString())).hasValue(0);
        assertThat(said()).contains("青禾县水利局 2022 年度　第 2 版：2 处中已改 1 处，仍有 1 处，新增 1 处。");
        assertThat(run("import", workspace, first.toString(), second.toString()))
                .hasValue(0);
        assertThat(said()).as("nothing new").doesNotContain("第 2 版").contains("1 份");
        assertThat(run("log", workspace)).hasValue(0);
        assertThat(said()).contains("定为新版本，代替 1 份报告");
    }

    @Test
    void saysItInEnglish() {
        run("--lang", "en", "import", workspace, first.toString());
        run("--lang", "en", "import", workspace, second.toString());
        assertThat(said()).contains("version 2: Of 2 points 1 corrected, 1 still there, 1 new.");
    }

    @Test
    void checkOfAFolderKnowsNoVersions() {
        assertThat(run("check", folder.resolve("上报").toString())).hasValue(1);
        assertThat(said()).contains("2份内容不同的报告");
    }

    @Test
    void theLetterTellsIt() throws IOException {
        run("import", workspace, first.toString());
        run("import", workspace, second.toString());
        Path memo = folder.resolve("意见.docx");
        run("memo", workspace, "--out", memo.toString(), "--unit", "青禾县水利局", "--include", "open");
        assertThat(text(memo)).contains("其中2022年报告为第2版。与上一版相比，2处中已改1处，仍有1处，新增1处。");
        run("memo", workspace, "--out", memo.toString(), "--unit", "青禾县水利局");
        assertThat(text(memo)).as("nobody has decided yet").doesNotContain("第2版");
    }

    @Test
    void aPackageCarriesTheVersions() {
        String copy = folder.resolve("copy.gouji").toString();
        String sent = folder.resolve("w.gouji-package").toString();
        run("import", workspace, first.toString());
        run("import", workspace, second.toString());
        assertThat(run("package", workspace, "--out", sent)).hasValue(0);
        assertThat(run("merge", copy, sent)).hasValue(0);
        try (OpenedWorkspace opened = OpenedWorkspace.open(Toolbox.load(), Path.of(copy))) {
            var reports = opened.browse().reports();
            assertThat(reports).hasSize(1);
            assertThat(opened.versions().of(reports.get(0).id())).hasSize(2);
            assertThat(opened.versions().verdict(reports.get(0).id())).hasValueSatisfying(verdict -> {
                assertThat(verdict.fixed()).isEqualTo(1);
                assertThat(verdict.still()).isEqualTo(1);
            });
        }
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** What was said since the last call. */
    private String said() {
        String said = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return said;
    }

    private OptionalInt run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Program(new Surroundings(
                        stream,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        Toolbox::load,
                        folder.resolve("Gouji"),
                        "1.2.3",
                        new Window() {
                            @Override
                            public Optional<String> obstacle() {
                                return Optional.of("no screen");
                            }

                            @Override
                            public void open(
                                    Toolbox tools,
                                    Optional<Path> file,
                                    List<Path> toImport,
                                    Optional<Language> language) {}
                        }))
                .run(args);
    }
}
