package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.rule.catalogue.ExampleReport;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.profile.Profile;
import org.gouji.rule.profile.ProfileReader;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.junit.jupiter.api.Test;

class ProfiledRulesTest {
    private static final String TEXT = "窗口把办事指南做成了图解，群众扫码即可查看材料清单；每周三下午由值班领导接待来访，当场答复不了的登记编号限期回复。"
            + "各科室轮流供稿，校对两遍再上网，过期的通知及时撤下。全年组织业务讲座，邀请退休老同志讲档案整理，年轻人学得认真。"
            + "对群众来信逐封回复，回复稿由法制员把关，涉及邻里纠纷的请调解员一同上门。";

    private final FormCatalogue forms = FormCatalogue.load();
    private final RuleEngine shipped = new RuleEngine(forms, RuleCatalogue.load(forms));

    @Test
    void aRuleThatIsOffSaysNothingAndTheOthersStay() {
        Report report = report().cell("T3.granted.natural", "1").report();
        assertThat(checks(shipped, report)).contains("T3-ROW", "T3-SUM");

        Checked checked = with("rules: [{check: T3-ROW, off: yes}]").check(report);

        assertThat(checked.findings()).extracting(Finding::check).containsExactly("T3-SUM");
        assertThat(checked.causes()).hasSize(1);
        assertThat(checked.findings().get(0).cause()).isEqualTo(1);
    }

    @Test
    void noFindingWeighsMoreThanTheOfficeSays() {
        Report noPeriod = report().prose(Section.PREAMBLE, "本报告由本局编制。").report();
        assertThat(severity(shipped, noPeriod, "D-PERIOD")).isEqualTo(Severity.WARNING);
        assertThat(severity(with("rules: [{check: D-PERIOD, severity: hint}]"), noPeriod, "D-PERIOD"))
                .isEqualTo(Severity.HINT);
        Report wrongSum = report().cell("T3.granted.natural", "1").report();
        assertThat(severity(with("rules: [{check: T3-ROW, severity: warning}]"), wrongSum, "T3-ROW"))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aParameterTakesTheOfficesValue() {
        Report blank = report().cell("T2.licensing.decisions", "").report();
        assertThat(severity(shipped, blank, "T2-BLANK")).isEqualTo(Severity.WARNING);
        assertThat(severity(
                        with("rules: [{check: T2-BLANK, parameters: {oftenBlank: [licensing]}}]"), blank, "T2-BLANK"))
                .isEqualTo(Severity.HINT);
    }

    @Test
    void aValueThatACheckCannotWorkWithIsToldAndLeftOut() {
        RuleEngine engine = with("""
                rules:
                  - check: D-PERIOD
                    parameters: { pattern: ["(没有右括号"] }
                  - check: T3-ROW
                    off: yes
                """);

        assertThat(engine.profile().mistakes())
                .singleElement()
                .satisfies(m -> assertThat(Texts.load(Language.ZH).get(m)).contains("第 2 行", "D-PERIOD", "参数值不能用"));
        assertThat(checks(engine, report().cell("T3.granted.natural", "1").report()))
                .containsExactly("T3-SUM");
    }

    @Test
    void rulesOverSeveralReportsFollowTheProfileAsWell() {
        Report one = report().unit("甲局").prose(Section.OVERVIEW, TEXT).report();
        Report other = report().unit("乙局").prose(Section.OVERVIEW, TEXT).report();
        List<Report> both = List.of(one, other);
        assertThat(BatchExamples.findings(shipped, Optional.empty(), both)).hasSize(1);

        RuleEngine off = with("rules: [{check: Q-DUP-BATCH, off: yes}]");
        RuleEngine longer = with("rules: [{check: Q-DUP-BATCH, parameters: {least: [\"1000\"]}}]");
        RuleEngine wrong = with("rules: [{check: Q-DUP-BATCH, parameters: {least: [\"1.5\"]}}]");

        assertThat(BatchExamples.findings(off, Optional.empty(), both)).isEmpty();
        assertThat(BatchExamples.findings(longer, Optional.empty(), both)).isEmpty();
        assertThat(wrong.profile().mistakes()).hasSize(1);
        assertThat(BatchExamples.findings(wrong, Optional.empty(), both)).hasSize(1);
    }

    @Test
    void aWordOfTheOfficeMakesAClaim() {
        Report report = report().cell("T3.new.natural", "6")
                .cell("T3.new.total", "6")
                .cell("T3.granted.natural", "6")
                .cell("T3.granted.total", "6")
                .cell("T3.total.natural", "6")
                .cell("T3.total.total", "6")
                .prose(Section.OVERVIEW, "全年收办政府信息公开申请7件，监督保障、平台建设、信息管理、主动公开均有考核、社会评议和责任追究。")
                .report();
        RuleEngine engine = with("""
                words:
                  - as: 受理
                    words: [收办]
                    finds: { "收办政府信息公开申请5件。": [T3.new.total=5] }
                """);

        assertThat(checks(shipped, report)).doesNotContain("N-NEW");
        assertThat(checks(engine, report)).contains("N-NEW");
        assertThat(engine.with(Profile.none()).check(report)).isEqualTo(shipped.check(report));
    }

    @Test
    void anExpressionThatTakesTooLongIsSaidToAndTheRestRuns() {
        RuleEngine engine = with("""
                prose:
                  - { id: OWN-SLOW, name: 慢, severity: error, text: 慢, pattern: "(.*件){12}年" }
                  - { id: OWN-FAST, name: 快, severity: warning, text: 快, pattern: "年报" }
                """);
        Report report = report().prose(Section.OVERVIEW, "件".repeat(300), "年报").report();

        assertThat(engine.check(report).findings())
                .filteredOn(f -> f.check().startsWith("OWN-"))
                .satisfiesExactlyInAnyOrder(
                        f -> {
                            assertThat(f.check()).isEqualTo("OWN-SLOW");
                            assertThat(f.severity()).isEqualTo(Severity.HINT);
                            assertThat(Texts.load(Language.ZH).get(f.message())).contains("过于复杂");
                        },
                        f -> assertThat(f.check()).isEqualTo("OWN-FAST"));
    }

    @Test
    void aParameterThatWouldHangIsToldAndLeftOut() {
        RuleEngine engine = with("rules: [{check: D-PERIOD, parameters: {pattern: [\"(.*件){12}年\"]}}]");

        assertThat(engine.profile().mistakes()).hasSize(1);
        assertThat(engine.profile().changes()).isEmpty();
    }

    @Test
    void anOwnEquationIsAFindingOfItsOwnInTheOfficesWords() {
        RuleEngine engine = with("""
                equations:
                  - id: OWN-SUITS
                    name: 两类诉讼
                    left: [T4.direct.upheld]
                    right: [T4.after_review.upheld]
                    severity: warning
                    text: "左{actual}右{expected}差{difference}"
                    advice: 请核对
                """);
        Report unequal = report().cell("T4.direct.upheld", "3")
                .cell("T4.direct.total", "3")
                .cell("T4.after_review.upheld", "1")
                .cell("T4.after_review.total", "1")
                .report();

        Finding finding = engine.check(unequal).findings().stream()
                .filter(f -> f.check().equals("OWN-SUITS"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.cause()).isEqualTo(1);
        assertThat(finding.suspects()).hasSize(2);
        assertThat(finding.evidence()).isEqualTo("1≠3");
        for (Language language : Language.values()) {
            Wording words = new Wording(Texts.load(language), forms);
            assertThat(words.message(finding)).isEqualTo("左3右1差2");
            assertThat(words.title(finding)).isEqualTo("两类诉讼");
            assertThat(words.advice(finding)).isEqualTo("请核对");
        }
        assertThat(engine.check(report().report()).findings()).isEmpty();
        assertThat(engine.check(report().cell("T4.direct.upheld", "missing").report())
                        .findings())
                .noneMatch(f -> f.check().startsWith("OWN-"));
        assertThat(engine.catalogue().find("OWN-SUITS")).isPresent();
    }

    @Test
    void ownPatternsFindWordsMissThemAndCompareNumbers() {
        RuleEngine engine = with("""
                prose:
                  - { id: OWN-OLD, name: 旧称, severity: hint, pattern: "旧站", text: "见“{actual}”" }
                  - { id: OWN-MUST, name: 应写, severity: warning, pattern: "收费", section: 6, required: yes, text: 未写收费 }
                  - { id: OWN-COUNT, name: 许可数, severity: error, pattern: "许可(?<number>[0-9,]+)件", cells: [T2.licensing.decisions], text: "文{expected}表{actual}" }
                """);
        Report report = report().cell("T2.licensing.decisions", "1200")
                .prose(Section.OVERVIEW, "通过旧 站公开。许可１,２００件。", "许可 7 件。")
                .report();

        List<Finding> own = engine.check(report).findings().stream()
                .filter(f -> f.check().startsWith("OWN-"))
                .toList();

        Wording words = new Wording(Texts.load(Language.ZH), forms);
        assertThat(own.stream().map(words::message)).containsExactlyInAnyOrder("见“旧站”", "未写收费", "文7表1200");
        assertThat(own.stream().map(f -> f.anchor().text()).distinct()).hasSize(3);
    }

    @Test
    void theVerdictFollowsTheFindingsAndTheProfile() {
        List<Finding> broken =
                shipped.check(report().cell("T3.granted.natural", "1").report()).findings();
        List<Finding> blank = shipped.check(
                        report().cell("T2.licensing.decisions", "").report())
                .findings();

        assertThat(shipped.verdicts().of(broken, false)).isEqualTo(Verdict.RETURN);
        assertThat(shipped.verdicts().of(blank, false)).isEqualTo(Verdict.REVISE);
        assertThat(shipped.verdicts().of(List.of(), true)).isEqualTo(Verdict.REVISE);
        assertThat(shipped.verdicts().of(List.of(), false)).isEqualTo(Verdict.PASS);
        RuleEngine mild = with("verdict: {return: {severity: error, checks: [F-TAB-MISS]}, revise: {severity: error}}");
        assertThat(mild.verdicts().of(broken, false)).isEqualTo(Verdict.REVISE);
        assertThat(mild.verdicts().of(blank, false)).isEqualTo(Verdict.PASS);
    }

    @Test
    void anotherProfileStartsFromTheRulesAsShipped() {
        RuleEngine off = with("rules: [{check: T3-ROW, off: yes}]");
        Report report = report().cell("T3.granted.natural", "1").report();
        assertThat(checks(off.with(Profile.none()), report)).isEqualTo(checks(shipped, report));
    }

    private RuleEngine with(String yaml) {
        return shipped.with(new ProfileReader(forms, shipped.shipped()).read("office.yaml", yaml));
    }

    private ExampleReport report() {
        return new ExampleReport(forms.newest(), 2022);
    }

    private static List<String> checks(RuleEngine engine, Report report) {
        return engine.check(report).findings().stream().map(Finding::check).toList();
    }

    private static Severity severity(RuleEngine engine, Report report, String check) {
        return engine.check(report).findings().stream()
                .filter(f -> f.check().equals(check))
                .findFirst()
                .orElseThrow()
                .severity();
    }
}
