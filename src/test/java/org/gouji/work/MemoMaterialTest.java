package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.memo.AuditItem;
import org.gouji.memo.AuditResult;
import org.gouji.memo.Season;
import org.gouji.model.Decision;
import org.gouji.model.Discrepancy;
import org.gouji.model.Note;
import org.gouji.model.Unit;
import org.gouji.model.Verdict;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a workspace gets into a memo, and what never does. */
class MemoMaterialTest {
    private static final String COMMENT = "只给自己看的备注";
    private static final List<ReportRow> REPORTS = List.of(
            report(1, "云岭县水利局", 2021),
            report(2, "云岭县水利局", 2022),
            report(3, "云岭县农业农村局", 2022),
            new ReportRow(
                    4, "批次/无名.docx", Optional.empty(), Optional.empty(), "2021", false, Optional.of(Verdict.PASS)));
    private static final List<DiscrepancyRow> ROWS = List.of(
            row(2, Decision.CONFIRMED, "水利局的问题。"),
            row(4, Decision.CONFIRMED, "无名报告的问题。"),
            row(3, Decision.CONFIRMED, "农业农村局的问题。"),
            row(2, Decision.DISMISSED, "不采纳的问题。"),
            row(1, Decision.OPEN, "待核的问题。"));
    private static final MemoMaterial MATERIAL = new MemoMaterial(
            REPORTS,
            of -> ROWS.stream().filter(row -> of.contains(row.reportId())).toList(),
            3,
            finding -> List.of("条例第五十条"),
            row -> Optional.empty(),
            row -> Optional.empty());

    @Test
    void letterHoldsOnlyTheUnitAndTheYear() {
        AuditResult audit = MATERIAL.choose(request("云岭县水利局", 2022, false), Season.NEW_YEAR_EVE);
        assertThat(audit.unit()).contains("云岭县水利局");
        assertThat(audit.reports()).extracting(r -> r.id()).containsExactly(2L);
        assertThat(messages(audit)).containsExactly("水利局的问题。");
        assertThat(audit.draft()).isFalse();
        assertThat(audit.unread()).isZero();
    }

    @Test
    void circularListsUnitsTogetherUnknownLastAndDropsDismissed() {
        AuditResult audit = MATERIAL.choose(request(null, null, true), Season.NEW_YEAR_EVE);
        assertThat(messages(audit)).containsExactly("农业农村局的问题。", "待核的问题。", "水利局的问题。", "无名报告的问题。");
        assertThat(audit.open()).isEqualTo(1);
        assertThat(audit.unread()).isEqualTo(3);
    }

    @Test
    void lettersAskForWhatIsNotSettledAndListsFollowEveryCase() {
        List<DiscrepancyRow> rows = java.util.Arrays.stream(Decision.values())
                .map(decision -> row(2, decision, decision.key()))
                .toList();
        MemoMaterial material = new MemoMaterial(
                REPORTS, of -> rows, 0, finding -> List.of(), row -> Optional.empty(), row -> Optional.empty());
        for (boolean open : new boolean[] {true, false}) {
            assertThat(messages(material.choose(request("云岭县水利局", 2022, open), Season.NEW_YEAR_EVE)))
                    .containsExactlyInAnyOrder("open", "confirmed", "notified");
            assertThat(material.choose(request("云岭县水利局", 2022, open), Season.NEW_YEAR_EVE)
                            .listed())
                    .hasSize(open ? 3 : 2);
            assertThat(messages(material.cases(request("云岭县水利局", 2022, open), Season.NEW_YEAR_EVE)))
                    .containsExactlyInAnyOrder("open", "confirmed", "notified", "rectified", "closed");
        }
    }

    @Test
    void circularCutByUnitIsTheLettersOfEach() {
        AuditResult all = MATERIAL.choose(request(null, null, true), Season.NEW_YEAR_EVE);
        assertThat(all.byUnit().keySet()).containsExactly("云岭县水利局", "云岭县农业农村局");
        all.byUnit()
                .forEach((unit, letter) ->
                        assertThat(letter).isEqualTo(MATERIAL.choose(request(unit, null, true), Season.NEW_YEAR_EVE)));
    }

    @Test
    void unknownUnitNamesNearOnes() {
        assertThatThrownBy(() -> MATERIAL.choose(request("云岭水利局", null, false), Season.NEW_YEAR_EVE))
                .isInstanceOfSatisfying(
                        MemoScopeException.UnknownUnit.class,
                        e -> assertThat(Texts.load(Language.ZH).get(e.explanation()))
                                .contains("“云岭水利局”", "相近的名称：云岭县水利局 | 云岭县农业农村局"));
    }

    @Test
    void unknownYearNamesTheYearsThereAre() {
        assertThatThrownBy(() -> MATERIAL.choose(request("云岭县水利局", 2019, false), Season.NEW_YEAR_EVE))
                .isInstanceOfSatisfying(
                        MemoScopeException.UnknownYear.class,
                        e -> assertThat(Texts.load(Language.ZH).get(e.explanation()))
                                .contains("没有2019年的报告", "2021 | 2022"));
    }

    @Test
    void emptyWorkspaceIsExplained() {
        MemoMaterial empty = new MemoMaterial(
                List.of(), of -> List.of(), 0, f -> List.of(), r -> Optional.empty(), r -> Optional.empty());
        assertThatThrownBy(() -> empty.choose(request(null, null, false), Season.NEW_YEAR_EVE))
                .isInstanceOf(MemoScopeException.NoReports.class);
    }

    @Test
    void nameInOtherWidthAndWithSpacesIsFound() {
        AuditResult audit = MATERIAL.choose(request(" 云岭县 水利局", null, false), Season.NEW_YEAR_EVE);
        assertThat(audit.unit()).contains("云岭县水利局");
    }

    @Test
    void fileHasNeitherDismissedNorComment(@TempDir Path folder) throws IOException {
        Toolbox shipped = Toolbox.load();
        Toolbox tools = new Toolbox(
                shipped.forms(), shipped.reader(), shipped.rules(), Clock.fixed(Season.NEW_YEAR_EVE, ZoneOffset.UTC));
        Path out = folder.resolve("审核情况.docx");
        WriteMemo.write(
                tools,
                Chancery.of(tools, folder.resolve("样例.gouji"), Language.ZH),
                MATERIAL,
                request(null, null, true),
                out,
                Progress.none());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(out));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("2026年1月6日", "【待核】待核的问题。", "条例第五十条", "（初稿）")
                    .doesNotContain("不采纳")
                    .doesNotContain(COMMENT);
        }
    }

    private static List<String> messages(AuditResult audit) {
        return audit.items().stream()
                .map(AuditItem::discrepancy)
                .map(d -> d.chief().message().key())
                .toList();
    }

    private static WriteMemo.Request request(String unit, Integer year, boolean includeOpen) {
        return new WriteMemo.Request(Optional.ofNullable(unit), Optional.ofNullable(year), includeOpen, Language.ZH);
    }

    private static ReportRow report(long id, String unit, int year) {
        return new ReportRow(
                id,
                "批次/" + unit + year + ".docx",
                Optional.of(new Unit(unit, unit)),
                Optional.of(year),
                "2021",
                false,
                Optional.of(Verdict.PASS));
    }

    private static DiscrepancyRow row(long report, Decision decision, String message) {
        ReportRow of = REPORTS.get((int) report - 1);
        Note note = new Note(
                new UUID(0, 1),
                "key",
                decision,
                "",
                COMMENT,
                "审核员",
                Season.NEW_YEAR_EVE,
                1,
                new Note.Seen(Optional.empty(), Optional.empty(), ""),
                new UUID(0, 2));
        return new DiscrepancyRow(
                message,
                0,
                report,
                of.unit(),
                of.year(),
                new Discrepancy(List.of(Season.blank(message))),
                List.of("key"),
                decision,
                false,
                Optional.of(note));
    }
}
