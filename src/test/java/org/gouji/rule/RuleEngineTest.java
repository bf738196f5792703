package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Cause.Change;
import org.gouji.model.CellId;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.model.Finding.Suspect;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.ExampleReport;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private final FormCatalogue forms = FormCatalogue.load();
    private final RuleEngine engine = RuleEngine.load(forms);

    private ExampleReport report(int year) {
        FormEdition form = forms.forYear(year).orElseThrow();
        return new ExampleReport(form, year);
    }

    @Test
    void saysNothingOfAReportInOrder() {
        for (int year = 2019; year < 2025; year++) {
            Checked checked = engine.check(report(year).report());
            assertThat(checked.findings()).isEmpty();
            assertThat(checked.causes()).isEmpty();
        }
    }

    /** Two results of one, a total of two: the two smallest repairs tie, and one cause joins both columns. */
    @Test
    void joinsTwoColumnsBrokenByOneResultIntoOneCauseWithTies() {
        Checked checked = engine.check(withOneResultTooMany());
        assertThat(checked.findings())
                .extracting(Finding::rule, f -> f.cells().get(0).address(), Finding::evidence, Finding::cause)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("T3-COL", "T3.total.natural", "2+1=3≠2", 1),
                        org.assertj.core.groups.Tuple.tuple("T3-COL", "T3.total.total", "2+1=3≠2", 1));
        assertThat(checked.causes()).hasSize(1);
        assertThat(checked.causes().get(0).unique()).isFalse();
        assertThat(checked.causes().get(0).repairs())
                .extracting(r -> r.changes().stream().map(RuleEngineTest::words).toList())
                .containsExactly(
                        List.of("T3.granted.natural 2>1", "T3.granted.total 2>1"),
                        List.of("T3.denied_internal.natural 1>0", "T3.denied_internal.total 1>0"));
        assertThat(Discrepancy.group(checked.findings())).hasSize(1);
        assertThat(checked.findings().get(0).suspects())
                .containsExactly(
                        new Suspect(CellId.parse("T3.granted.natural"), "1"),
                        new Suspect(CellId.parse("T3.granted.total"), "1"));
    }

    private Report withOneResultTooMany() {
        return report(2021)
                .cell("T3.new.natural", "2")
                .cell("T3.new.total", "2")
                .cell("T3.granted.natural", "2")
                .cell("T3.granted.total", "2")
                .cell("T3.denied_internal.natural", "1")
                .cell("T3.denied_internal.total", "1")
                .cell("T3.total.natural", "2")
                .cell("T3.total.total", "2")
                .report();
    }

    @Test
    void givesASentenceTheCauseWhoseRepairWouldSettleIt() {
        Checked checked = engine.check(report(2022)
                .cell("T3.new.natural", "12")
                .cell("T3.new.total", "21")
                .cell("T3.granted.natural", "12")
                .cell("T3.granted.total", "12")
                .cell("T3.total.natural", "12")
                .cell("T3.total.total", "12")
                .prose(Section.OVERVIEW, "2022年，我局共收到政府信息公开申请12件，办结11件。")
                .report());
        assertThat(checked.causes()).hasSize(1);
        assertThat(checked.findings())
                .filteredOn(f -> f.rule().equals("TEXT-COUNT"))
                .extracting(Finding::check, Finding::cause)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("N-NEW", 1),
                        org.assertj.core.groups.Tuple.tuple("N-DONE", 0));
    }

    private static String words(Change change) {
        return change.cell() + " " + change.from() + ">" + change.to();
    }

    @Test
    void namesTheOneCellBehindARowAndAColumn() {
        Checked checked = engine.check(report(2021)
                .cell("T3.new.natural", "9")
                .cell("T3.new.total", "9")
                .cell("T3.granted.natural", "8")
                .cell("T3.granted.total", "8")
                .cell("T3.denied_internal.natural", "7")
                .cell("T3.denied_internal.total", "1")
                .cell("T3.total.natural", "9")
                .cell("T3.total.total", "9")
                .report());
        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("T3-ROW", "T3-COL");
        assertThat(checked.findings()).extracting(Finding::cause).containsOnly(1);
        assertThat(checked.causes().get(0).unique()).isTrue();
        assertThat(checked.causes().get(0).repairs().get(0).pattern()).isEqualTo("substitution");
        assertThat(words(checked.causes().get(0).repairs().get(0).changes().get(0)))
                .isEqualTo("T3.denied_internal.natural 7>1");
    }

    /** The row 总计 of the row 总计 follows from the other equations; it is part of the cause that runs through it. */
    @Test
    void countsTheImpliedRowToTheCauseThatCrossesIt() {
        Checked checked =
                engine.check(report(2021).cell("T3.total.natural", "3").report());
        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("T3-COL", "T3-BALANCE", "T3-ROW");
        assertThat(checked.findings()).extracting(Finding::cause).containsOnly(1);
        assertThat(checked.causes()).hasSize(1);
    }

    @Test
    void offersEachCellOfABrokenGroupOfTableFourThatFits() {
        Checked checked = engine.check(report(2021)
                .cell("T4.review.upheld", "4")
                .cell("T4.review.corrected", "1")
                .cell("T4.review.total", "3")
                .cell("T4.direct.total", "2")
                .report());
        assertThat(checked.findings())
                .filteredOn(f -> f.severity() != Severity.HINT)
                .extracting(Finding::cause)
                .containsExactly(1, 2);
        assertThat(checked.causes().get(0).repairs())
                .extracting(r -> words(r.changes().get(0)))
                .containsExactlyInAnyOrder("T4.review.upheld 4>2", "T4.review.total 3>5");
        assertThat(checked.causes().get(1).repairs()).hasSize(5);
    }

    @Test
    void keepsTheOrderOfTheForm() {
        Checked checked = engine.check(report(2022)
                .prose(Section.PREAMBLE)
                .headings(Section.DISPUTES)
                .cell("T4.review.total", "1")
                .cell("T3.new.total", "2")
                .cell("T2.licensing.decisions", "1.5")
                .report());
        assertThat(checked.findings())
                .filteredOn(f -> f.severity() != Severity.HINT)
                .extracting(Finding::check)
                .containsExactly("D-PERIOD", "T2-INT", "T3-ROW", "T3-ID", "F-SEC-MISS", "T4-SUM-F");
    }

    @Test
    void comparesTheLastOfTwoReportsForOneYearAndNamesBoth() {
        Report first = report(2021).path("a/1.txt").report();
        Report draft =
                report(2022).path("b/1.txt").cell("T3.carried_in.total", "5").report();
        Report last = report(2022).path("b/2.txt").report();
        List<Finding> findings = engine.checkUnit(List.of(first, draft, last));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("COVERAGE-DUPLICATE");
        assertThat(findings.get(0).reports()).containsExactly(draft.source(), last.source());
    }

    @Test
    void comparesAllSevenColumnsOfConsecutiveYearsInAnyOrderOfPaths() {
        Report later = report(2022).path("a.txt").report();
        ExampleReport earlier = report(2021).path("z.txt");
        forms.edition("2021").cells().stream()
                .filter(c -> c.row().equals("carried_out"))
                .forEach(c -> earlier.cell(c.address(), "1"));
        List<Finding> findings = engine.checkUnit(List.of(later, earlier.report()));
        assertThat(findings).hasSize(7).allMatch(f -> f.reports().get(1).equals(later.source()));
        assertThat(findings).extracting(Finding::severity).containsOnlyOnce(Severity.ERROR);
        assertThat(findings.get(6).cells()).containsExactly(CellId.parse("T3.carried_in.total"));
    }
}
