package org.gouji.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.junit.jupiter.api.Test;

/** What a memo says, before any file format. */
class AuditMemoTest {
    private static final ReviewedReport WATER = Season.report(1, "云岭县水利局", 2022);
    private static final AuditItem SUM = Season.item(
            WATER,
            false,
            Season.row("denied_internal", Severity.ERROR, "总计与各列合计相差6件。", "7 + 0 = 7 ≠ 1", 1),
            Season.column("natural", "（七）总计与各项合计相差6件。", "9 + 7 = 16 ≠ 22", 1));
    private static final AuditItem PERIOD = Season.item(WATER, false, Season.sentence("统计期限有误。", "自2021年1月1日起"));
    private static final AuditItem OPEN_BLANK = Season.item(WATER, true, Season.blank("表四有空格。"));

    @Test
    void letterNamesUnitYearBasisAndFindings() {
        Memo memo = Season.memo(Season.letter(WATER, false, SUM, PERIOD));
        assertThat(memo.title().text()).isEqualTo("关于《云岭县水利局2022年政府信息公开工作年度报告》的审核意见");
        assertThat(memo.addressee()).contains("云岭县水利局：");
        assertThat(memo.mark()).isEmpty();
        assertThat(prose(memo))
                .contains("国办公开办函〔2021〕30号")
                .contains("确认问题2处（错误1处、疑似1处）")
                .contains("审核结论：退回修改。");
        assertThat(heads(memo)).containsExactly("序号", "所在位置", "问题", "依据", "修改建议", "类别", "程度");
    }

    @Test
    void findingsOfOneCauseShareOneRowWithTheirEquations() {
        Block.Table table = table(Season.memo(Season.letter(WATER, false, SUM)));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cells().get(2))
                .containsExactly(
                        "总计与各列合计相差6件。",
                        "由同一处差错引起，涉及2处：",
                        "表三 · 5.属于三类内部事务信息 · 总计：7 + 0 = 7 ≠ 1",
                        "表三 · （七）总计 · 自然人：9 + 7 = 16 ≠ 22");
    }

    @Test
    void adviceNamesTheOnlyRepairListsTiesAndElseIsTheRules() {
        Repair natural = repair("T3.denied_internal.natural", "7", "1");
        Repair total = repair("T3.denied_internal.total", "1", "7");
        assertThat(advice(Season.caused(SUM, new Cause(1, true, List.of(natural), false))))
                .containsExactly("疑为表三 · 5.属于三类内部事务信息 · 自然人填报7，应为1，请核实。");
        assertThat(advice(Season.caused(SUM, new Cause(1, false, List.of(natural, total), false))))
                .hasSize(3)
                .startsWith("可能为以下之一：");
        assertThat(advice(Season.caused(SUM, new Cause(1, false, List.of(), false))))
                .isEqualTo(advice(SUM))
                .containsExactly("请复核本行各栏数据，更正总计或有误的栏目。");
    }

    @Test
    void relationsOfOneCellAreToldApart() {
        AuditItem item = Season.item(
                WATER,
                false,
                Season.row("total", Severity.ERROR, "总计不符。", "5 + 2 = 7 ≠ 8", 1),
                Season.column("total", "总计不符。", "3 + 4 = 7 ≠ 8", 1));
        assertThat(table(Season.memo(Season.letter(WATER, false, item)))
                        .rows()
                        .get(0)
                        .cells()
                        .get(2))
                .contains("表三 · （七）总计 · 总计（行合计）：5 + 2 = 7 ≠ 8", "表三 · （七）总计 · 总计（列合计）：3 + 4 = 7 ≠ 8");
    }

    private static Repair repair(String cell, String from, String to) {
        return new Repair(List.of(new Change(CellId.parse(cell), from, to)), "");
    }

    private static List<String> advice(AuditItem item) {
        return table(Season.memo(Season.letter(WATER, false, item)))
                .rows()
                .get(0)
                .cells()
                .get(4);
    }

    @Test
    void sentenceIsQuotedAndCutWithoutHalvingACharacter() {
        String longSentence = "\uD840\uDC0B".repeat(300);
        AuditItem item = Season.item(WATER, false, Season.sentence("有误。", longSentence));
        List<String> problem = table(Season.memo(Season.letter(WATER, false, item)))
                .rows()
                .get(0)
                .cells()
                .get(2);
        assertThat(problem).containsExactly("有误。", "原文：“" + "\uD840\uDC0B".repeat(160) + "……”");
    }

    @Test
    void undecidedMakesADraftThatNeverSaysPassed() {
        Memo memo = Season.memo(Season.letter(WATER, false, SUM, OPEN_BLANK));
        assertThat(memo.mark()).contains("（初稿）");
        assertThat(prose(memo)).contains("另有 1 处待核").doesNotContain("通过").doesNotContain("审核结论");
        assertThat(table(memo).rows()).hasSize(1);
    }

    @Test
    void undecidedIsListedAndMarkedWhenAskedFor() {
        Memo memo = Season.memo(Season.letter(WATER, true, SUM, OPEN_BLANK));
        assertThat(prose(memo)).contains("另有 1 处待核").doesNotContain("通过");
        assertThat(table(memo).rows()).hasSize(2);
        assertThat(table(memo).rows().get(1).cells().get(2)).containsExactly("【待核】表四有空格。");
        assertThat(chart(memo).series()).extracting(Block.Series::kind).containsExactly("error", "open");
    }

    @Test
    void nothingConfirmedIsASentenceNotAnEmptyTable() {
        Memo sound = Season.memo(Season.letter(WATER, false));
        assertThat(prose(sound)).contains("经审核，未发现需要修改的问题。").contains("审核结论：通过。");
        assertThat(sound.blocks()).noneMatch(b -> b instanceof Block.Table || b instanceof Block.BarChart);
        Memo undecided = Season.memo(Season.letter(WATER, false, OPEN_BLANK));
        assertThat(prose(undecided)).contains("尚无已经确认的问题").contains("另有 1 处待核").doesNotContain("通过");
    }

    @Test
    void reportReadInPartIsNotPassed() {
        ReviewedReport partial = new ReviewedReport(1, Optional.of("云岭县水利局"), Optional.of(2022), "a.docx", true);
        assertThat(prose(Season.memo(Season.letter(partial, false))))
                .contains("其中1份有表格缺失或者部分内容未能读取")
                .contains("暂不作审核结论")
                .doesNotContain("通过");
    }

    @Test
    void circularCountsUnitsReportsAndConclusions() {
        ReviewedReport office = Season.report(2, "云岭县人民政府办公室", 2021);
        ReviewedReport stranger = new ReviewedReport(3, Optional.empty(), Optional.empty(), "扫描件.docx", false);
        AuditItem hint = Season.item(office, false, Season.blank("表四有空格。"));
        AuditItem late = Season.item(stranger, false, Season.sentence("统计期限有误。", ""));
        AuditResult audit = new AuditResult(
                Optional.empty(),
                List.of(WATER, office, stranger),
                List.of(SUM, hint, late),
                2,
                false,
                Season.NEW_YEAR_EVE);
        Memo memo = Season.memo(audit);
        assertThat(memo.title().text()).isEqualTo("2021年、2022年政府信息公开工作年度报告审核情况");
        assertThat(memo.addressee()).isEmpty();
        assertThat(prose(memo))
                .contains("共审核3个单位的2021年、2022年政府信息公开工作年度报告3份")
                .contains("有2个文件未能识别为年度报告")
                .contains("确认问题3处（错误1处、疑似1处、提示1处），涉及3个单位的3份报告")
                .contains("审核结论：通过1份、修改后通过1份、退回修改1份。");
        assertThat(heads(memo)).containsExactly("序号", "单位", "所在位置", "问题", "依据", "修改建议", "类别", "程度");
        assertThat(table(memo).rows().get(2).cells().get(1)).containsExactly("未识别单位（扫描件.docx）", "年度不明");
    }

    @Test
    void chartShowsTwentyUnitsAndSumsTheRest() {
        List<ReviewedReport> reports = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            reports.add(Season.report(i, "云岭县第" + i + "乡", 2022));
        }
        Block.BarChart chart = chart(Season.memo(Season.batch(reports, Season.items(reports, 120), false)));
        assertThat(chart.categories()).hasSize(20).startsWith("云岭县第1乡");
        assertThat(chart.caption()).contains("列出问题最多的20个单位，其余20个单位共60处");
        assertThat(chart.series()).extracting(Block.Series::name).containsExactly("错误", "疑似", "提示");
        long shown = chart.series().stream()
                .flatMap(s -> s.values().stream())
                .mapToLong(v -> v)
                .sum();
        assertThat(shown).isEqualTo(60);
    }

    @Test
    void dateIsThatOfChinaWithoutLeadingZeros() {
        assertThat(Season.memo(Season.letter(WATER, false)).signature().date()).isEqualTo("2026年1月6日");
        AuditResult before = new AuditResult(
                WATER.unit(), List.of(WATER), List.of(), 0, false, Instant.parse("2026-01-05T15:59:59Z"));
        assertThat(Season.memo(before).signature().date()).isEqualTo("2026年1月5日");
    }

    @Test
    void titleBreaksWhereTheSenseAllowsIt() {
        ReviewedReport report = Season.report(1, "云岭县文化广播电视和旅游局", 2022);
        assertThat(Season.memo(Season.letter(report, false)).title().lines())
                .containsExactly("关于《云岭县文化广播电视和旅游局2022年", "政府信息公开工作年度报告》的审核意见");
    }

    @Test
    void nameThatLooksLikeATemplateStaysAsItIs() {
        ReviewedReport report = Season.report(1, "云岭县{years}|局", 2022);
        assertThat(Season.memo(Season.letter(report, false)).title().text()).startsWith("关于《云岭县{years}|局2022年");
    }

    @Test
    void englishMemoHasNoChineseOfItsOwn() {
        Memo memo = Season.memo(Season.letter(WATER, true, OPEN_BLANK), Language.EN);
        assertThat(memo.mark()).contains("(Draft)");
        assertThat(heads(memo)).containsExactly("No.", "Place", "Problem", "Basis", "Advice", "Kind", "Level");
        assertThat(prose(memo).replace("国办公开办函〔2021〕30号", "")).doesNotContainPattern("\\p{IsHan}");
    }

    private static String prose(Memo memo) {
        return memo.blocks().stream()
                .filter(b -> b instanceof Block.Prose)
                .map(b -> ((Block.Prose) b).text())
                .collect(Collectors.joining("\n"));
    }

    private static Block.Table table(Memo memo) {
        return one(memo, Block.Table.class);
    }

    private static Block.BarChart chart(Memo memo) {
        return one(memo, Block.BarChart.class);
    }

    private static List<String> heads(Memo memo) {
        return table(memo).columns().stream().map(Block.Column::head).toList();
    }

    private static <B extends Block> B one(Memo memo, Class<B> type) {
        return memo.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
