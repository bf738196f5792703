package org.gouji.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.ExampleReport;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.check.kind.UnitNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodCheckTest {
    private final FormCatalogue forms = FormCatalogue.load();
    private final PeriodCheck check = new PeriodCheck(RuleCatalogue.load(forms));

    private List<Finding> check(String... paragraphs) {
        Report report = new ExampleReport(forms.edition("2021"), 2022)
                .prose(Section.PREAMBLE)
                .prose(Section.OTHER, paragraphs)
                .report();
        return check.check(AuditedReport.of(report, forms, UnitNames.load()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告统计期限为2022年1月1日至2022年12月31日。",
                "统计期限自2022年1月1日起，至2022年12月31日止。",
                "统计期限为2022年1月1日—12月31日。",
                "统计期限为2022年1月1日——2022年12月31日。",
                "统计期限从2022年1月1日到同年12月31日。",
                "数据统计期限：2022年01月01日至2022年12月31日。",
                "自2022年1月1日起至2022年12月31日，办理答复代表建议3件。", // stated without the word
                "2022年1月1日至2022年12月31日我局受理申请3件，2021年1月1日至2021年12月31日同期为2件。" // last year on purpose
            })
    void acceptsTheYearOfTheReport(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "本报告统计期限为2021年1月1日至2021年12月31日。, D-PERIOD", // last year's
        "本报告统计期限为2022年1月1日至2022年11月30日。, D-PERIOD", // ends early
        "本报告统计期限为2022年2月1日至2022年12月31日。, D-PERIOD", // begins late
        "统计期限自2022年1月1日起至202022年12月31日止。, D-PERIOD", // a year typed twice over
        "2021年1月1日至2022年12月31日，我局收到申请0件。, D-PERIOD-ANY",
        "2021年1月1日至12月31日，我局收到申请0件。, D-PERIOD-ANY"
    })
    void rejectsAnotherPeriod(String text, String rule) {
        assertThat(check("统计期限见下文。", text)).extracting(Finding::check).containsExactly(rule);
    }

    @Test
    void warnsOnceWhereNoPeriodIsStated() {
        assertThat(check("2022年3月1日至5月31日集中更新指南。"))
                .extracting(Finding::check, f -> f.severity().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("D-PERIOD", "warning"));
    }

    @Test
    void marksTheSpanAndCountsEqualSentences() {
        String text = "统计期限为2021年1月1日至2021年12月31日。";
        List<Finding> findings = check(text, "另：" + text, text);
        assertThat(findings).extracting(f -> f.anchor().ordinal()).containsExactly(0, 0, 1);
        assertThat(findings.get(0).places().get(0).start()).isEqualTo(5);
        assertThat(findings.get(0).evidence()).isEqualTo(text);
    }

    @Test
    void saysNothingWhereTheYearIsUnknown() {
        Report known = new ExampleReport(forms.edition("2021"), 2022)
                .prose(Section.PREAMBLE, "统计期限为2019年1月1日至2019年12月31日。")
                .report();
        Report unknown = new Report(
                known.source(),
                known.unit(),
                Optional.empty(),
                known.edition(),
                known.title(),
                known.paragraphs(),
                known.figures(),
                known.tables());
        assertThat(check.check(AuditedReport.of(unknown, forms, UnitNames.load())))
                .isEmpty();
    }
}
