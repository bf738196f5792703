package org.gouji.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.FormCatalogue;
import org.gouji.memo.Reporting.Due;
import org.gouji.memo.Reporting.State;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.VerdictRules;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.junit.jupiter.api.Test;

/** What a circular says, before any file format. */
class CircularTest {
    private static final ReviewedReport WATER = Season.report(1, "云岭县水利局", 2022);
    private static final ReviewedReport FARMS = Season.report(2, "云岭县农业农村局", 2022);
    private static final AuditItem SUM = Season.item(
            WATER, false, Season.row("denied_internal", Severity.ERROR, "总计与各列合计相差6件。", "7 + 0 = 7 ≠ 1", 0));
    private static final AuditItem PERIOD = Season.item(FARMS, false, Season.sentence("统计期限有误。", "自2021年1月1日起"));
    private static final Reporting REPORTING = new Reporting(List.of(
            new Due("云岭县水利局", 2022, State.REPORTED, List.of(1L)),
            new Due("云岭县农业农村局", 2022, State.LATE, List.of(2L)),
            new Due("云岭县柳溪乡人民政府", 2022, State.MISSING, List.of())));

    @Test
    void saysWhoReportedAndNamesWhoDidNot() {
        String text = prose(circular(List.of(SUM, PERIOD)));

        assertThat(text)
                .contains("应报送年度报告3份，已报送2份，共审核报告2份")
                .contains("未报送1份：云岭县柳溪乡人民政府")
                .contains("逾期报送1份：云岭县农业农村局")
                .contains("退回修改1份");
    }

    @Test
    void problemsAreGroupedByCategoryWithUnitsAndAnExample() {
        Memo memo = circular(List.of(SUM, PERIOD, SUM));

        assertThat(memo.blocks().stream()
                        .filter(b -> b instanceof Block.Heading h && h.level() == 2)
                        .map(b -> ((Block.Heading) b).text()))
                .containsExactly("（一）数据方面", "（二）逻辑方面");
        assertThat(prose(memo)).contains("共2处，涉及1个单位：云岭县水利局。例如云岭县水利局：总计与各列合计相差6件。");
    }

    @Test
    void annexesHoldARowForEachUnitAndAllProblems() {
        Memo memo = circular(List.of(SUM, PERIOD));

        assertThat(memo.annexes().stream().map(Memo.Annex::name)).containsExactly("审核情况一览表", "问题清单");
        Block.Table overview = (Block.Table) memo.annexes().get(0).blocks().get(0);
        assertThat(overview.rows().stream()
                        .map(r ->
                                r.cells().stream().map(c -> String.join("", c)).collect(Collectors.joining(" "))))
                .containsExactly("1 云岭县水利局 已报 退回修改 1 0 0", "2 云岭县农业农村局 迟报 修改后通过 0 1 0", "3 云岭县柳溪乡人民政府 未报    ");
    }

    @Test
    void whatIsUndecidedMakesADraftWithoutAConclusion() {
        AuditItem open = Season.item(WATER, true, Season.blank("表四有空格。"));
        Memo memo = circular(List.of(open));

        assertThat(memo.mark()).contains("（初稿）");
        assertThat(prose(memo)).doesNotContain("审核结论").contains("另有 1 处待核");
        Block.Table overview = (Block.Table) memo.annexes().get(0).blocks().get(0);
        assertThat(overview.rows().get(0).cells().get(3)).containsExactly("待核");
    }

    @Test
    void withoutAListOfUnitsNobodyIsMissing() {
        Memo memo = words().of(Season.batch(List.of(WATER, FARMS), List.of(), false), Reporting.unknown());

        assertThat(prose(memo)).contains("共收到2个单位的年度报告2份").doesNotContain("未报送1份");
        assertThat(memo.annexes()).hasSize(1);
    }

    private static Memo circular(List<AuditItem> items) {
        return words().of(Season.batch(List.of(WATER, FARMS), items, false), REPORTING);
    }

    private static Circular words() {
        VerdictRules rules = VerdictRules.load();
        return new Circular(
                new Wording(Texts.load(Language.ZH), FormCatalogue.load()),
                new Conclusion.Policy(findings -> rules.of(findings, false)),
                20);
    }

    private static String prose(Memo memo) {
        return memo.blocks().stream()
                .filter(Block.Prose.class::isInstance)
                .map(b -> ((Block.Prose) b).text())
                .collect(Collectors.joining("\n"));
    }
}
