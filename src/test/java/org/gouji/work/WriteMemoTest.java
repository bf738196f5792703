package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.model.Decision;
import org.gouji.model.Unit;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the shipped samples through check and decisions to the Word file. */
class WriteMemoTest {
    private static final String COMMENT = "只给自己看的备注";

    @TempDir
    Path folder;

    private Toolbox tools;
    private Workspace workspace;

    @BeforeEach
    void importSamples() {
        Toolbox shipped = Toolbox.load();
        tools = new Toolbox(
                shipped.forms(),
                shipped.reader(),
                shipped.rules(),
                Clock.fixed(Instant.parse("2024-02-04T20:00:00Z"), ZoneOffset.UTC));
        workspace = Workspace.open(folder.resolve("样例.gouji"));
        new ImportReports(tools, workspace).run(List.of(Path.of("resources/samples")), Progress.none());
        new CheckReports(tools, workspace).run(Progress.none());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nothingDecidedIsADraftWithoutAList() throws IOException {
        int open = new Browse(workspace).discrepancies().size();
        assertThat(open).isPositive();
        assertThat(write(request(Optional.empty(), false)))
                .contains("（初稿）", "另有 " + open + " 处待核", "2024年2月5日")
                .doesNotContain("序号", "通过");
        assertThat(write(request(Optional.empty(), true)))
                .contains("序号", "【待核】")
                .doesNotContain("通过");
    }

    @Test
    void confirmedGoesInDismissedAndCommentsStayOut() throws IOException {
        List<DiscrepancyRow> rows = new Browse(workspace).discrepancies();
        DiscrepancyRow confirmed = rows.get(0);
        Unit unit = confirmed.unit().orElseThrow();
        Review review = new Review(tools, workspace);
        for (DiscrepancyRow row : rows) {
            boolean first = row.id().equals(confirmed.id());
            review.decide(row, first ? Decision.CONFIRMED : Decision.DISMISSED, first ? "" : "机构改革", COMMENT);
        }
        String all = write(request(Optional.empty(), true));
        assertThat(all)
                .contains("确认问题1处", unit.name(), "审核结论", "国办公开办函〔20")
                .doesNotContain("初稿", "待核", "机构改革", COMMENT, "rule.");
        assertThat(write(request(Optional.of(unit.name()), false))).contains("审核意见", "确认问题1处");
        assertThat(write(request(Optional.empty(), true))).isEqualTo(all);
    }

    @Test
    void unknownUnitLeavesTheOldFile() throws IOException {
        Path out = Files.writeString(folder.resolve("审核意见.docx"), "old");
        assertThatThrownBy(() -> new WriteMemo(tools, workspace).run(request(Optional.of("没有这个单位"), false), out))
                .isInstanceOf(MemoScopeException.UnknownUnit.class);
        assertThat(out).hasContent("old");
    }

    private static WriteMemo.Request request(Optional<String> unit, boolean includeOpen) {
        return new WriteMemo.Request(unit, Optional.empty(), includeOpen, Language.ZH);
    }

    private String write(WriteMemo.Request request) throws IOException {
        Path out = folder.resolve("审核.docx");
        new WriteMemo(tools, workspace).run(request, out);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(out));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
