package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.model.Decision;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What letters say about a finding, as the auditor put it. */
class WordingsTest {
    private static final String OWN_WORDS = "第三部分总计与各栏之和不符，请核对台账。";

    @TempDir
    Path folder;

    private final Toolbox tools = Toolbox.load();
    private Path file;
    private Workspace workspace;

    @BeforeEach
    void confirmOne() {
        file = folder.resolve("样例.gouji");
        workspace = Workspace.open(file);
        new ImportReports(tools, workspace).run(List.of(Path.of("resources/samples")), Progress.none());
        new CheckReports(tools, workspace).run(Progress.none());
        new Review(tools, workspace).decide(row(), Decision.CONFIRMED, "", "");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private DiscrepancyRow row() {
        return new Browse(workspace).discrepancies().get(0);
    }

    private Wordings wordings() {
        return new Wordings(tools, workspace);
    }

    @Test
    void theEditedSentenceIsSentAlsoAfterARestartAndARecheck() throws IOException {
        String own = wordings().of(row(), Language.ZH).own();
        wordings().edit(row(), Language.ZH, "  第三部分总计与各栏之和不符，\n请核对台账。 ");
        workspace.close();
        workspace = Workspace.open(file);
        new CheckReports(tools, workspace).run(Progress.none());

        assertThat(wordings().of(row(), Language.ZH).text()).isEqualTo("第三部分总计与各栏之和不符， 请核对台账。");
        assertThat(wordings().of(row(), Language.EN).edited()).isEmpty();
        assertThat(letter()).contains("第三部分总计与各栏之和不符， 请核对台账。").doesNotContain(own);
    }

    @Test
    void anEmptyOneLetsTheRulesOwnCountAgain() {
        Wordings.Sentence before = wordings().of(row(), Language.ZH);
        wordings().edit(row(), Language.ZH, OWN_WORDS);

        assertThat(wordings().edit(row(), Language.ZH, " ")).isEqualTo(before);
    }

    @Test
    void oneMadeForOtherFiguresIsKeptButNotSent() {
        wordings().edit(row(), Language.ZH, OWN_WORDS);
        String key = row().keys().get(0);
        workspace.write(session -> session.sentences()
                .put(
                        new org.gouji.store.Sentences.Edited(key, OWN_WORDS, "合计3件，填报2件。"),
                        "zh",
                        "李青",
                        java.time.Instant.EPOCH));

        Wordings.Sentence now = wordings().of(row(), Language.ZH);
        assertThat(now.text()).isEqualTo(now.own());
        assertThat(now.outdated()).contains(OWN_WORDS);
    }

    private String letter() throws IOException {
        Path out = folder.resolve("意见.docx");
        new WriteMemo(tools, workspace)
                .run(new WriteMemo.Request(Optional.empty(), Optional.empty(), false, Language.ZH), out);
        try (InputStream in = Files.newInputStream(out);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
