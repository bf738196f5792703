package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.text.Language;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Place names with characters outside the basic plane go from a file through check and workspace into the memo. */
class RareNameTest {
    private static final Path SAMPLE = Path.of("resources/samples/2022/青禾县东门街道办事处2022年政府信息公开工作年度报告.txt");
    private static final String UNIT = "𠮷禾县𬭎门街道办事处";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private OptionalInt run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Window window = new Window() {
            @Override
            public Optional<String> obstacle() {
                return Optional.of("none");
            }

            @Override
            public void open(
                    Toolbox tools, Optional<Path> workspace, List<Path> toImport, Optional<Language> language) {}
        };
        return new Program(new Surroundings(stream, stream, Toolbox::load, folder.resolve("Gouji"), "1", window))
                .run(args);
    }

    @Test
    void surviveInResultFileWorkspaceAndMemo() throws IOException {
        Path report = folder.resolve("in").resolve(UNIT + "2022年政府信息公开工作年度报告.txt");
        Files.createDirectory(report.getParent());
        Files.writeString(report, Files.readString(SAMPLE).replace("青禾县东门街道办事处", UNIT));
        Path json = folder.resolve("a.json");
        run("check", report.toString(), "--json", json.toString());
        assertThat(Files.readString(json))
                .contains("\"unit\": \"" + UNIT + "\"")
                .contains("\"confidence\": \"high\"");

        Path workspace = folder.resolve("a.gouji");
        Path memo = folder.resolve("a.docx");
        run("import", workspace.toString(), report.toString());
        assertThat(run("memo", workspace.toString(), "--out", memo.toString(), "--unit", UNIT, "--include", "open"))
                .hasValue(0);
        try (InputStream in = Files.newInputStream(memo);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText().replace("\n", "")).contains(UNIT + "2022年政府信息公开工作年度报告");
        }
    }
}
