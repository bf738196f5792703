package org.gouji.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.TableId;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.catalogue.ExampleReport;
import org.gouji.rule.check.kind.UnitNames;
import org.junit.jupiter.api.Test;

/** The exceptions of CONTRACT.md, "What a cell holds". */
class UnfilledTotalsTest {
    private static final List<String> OUTSIDE = List.of("new", "carried_in", "carried_out", "total");

    private final FormCatalogue forms = FormCatalogue.load();
    private final FormEdition form = forms.edition("2021");
    private final RuleEngine engine = RuleEngine.load(forms);

    private ExampleReport blankTotals() {
        ExampleReport report = new ExampleReport(form, 2022);
        form.table(TableId.T3).cells().stream()
                .filter(c -> c.column().equals("total") && !OUTSIDE.contains(c.row()))
                .forEach(c -> report.cell(c.address(), ""));
        return report;
    }

    private static ExampleReport threeGranted(ExampleReport report) {
        return report.cell("T3.granted.natural", "3")
                .cell("T3.total.natural", "3")
                .cell("T3.total.total", "3")
                .cell("T3.new.natural", "3")
                .cell("T3.new.total", "3");
    }

    private List<String> checks(ExampleReport report) {
        return engine.check(report.report()).findings().stream()
                .map(Finding::check)
                .toList();
    }

    @Test
    void aColumnOfTotalsLeftOutIsOneBlank() {
        assertThat(checks(threeGranted(blankTotals()))).containsExactly("F-BLANK");
    }

    @Test
    void whatDoesNotTouchItIsStillJudged() {
        assertThat(checks(threeGranted(blankTotals()).cell("T3.total.natural", "4")))
                .containsExactlyInAnyOrder("F-BLANK", "T3-SUM", "T3-ID", "T3-ROW");
    }

    @Test
    void oneFilledTotalMakesTheOthersBrokenSums() {
        assertThat(checks(threeGranted(blankTotals()).cell("T3.partial.total", "0")))
                .containsExactlyInAnyOrder("F-BLANK", "T3-ROW", "T3-SUM");
    }

    @Test
    void aRowOfTotalsLeftOutIsOneBlank() {
        ExampleReport report = threeGranted(new ExampleReport(form, 2022)).cell("T3.granted.total", "3");
        form.table(TableId.T3).cells().stream()
                .filter(c -> c.row().equals("total"))
                .forEach(c -> report.cell(c.address(), ""));
        assertThat(checks(report)).containsExactly("F-BLANK");
    }

    @Test
    void blankTotalsBesidePartsOfZeroAreZero() {
        assertThat(checks(blankTotals())).containsExactly("F-BLANK");
        assertThat(AuditedReport.of(blankTotals().report(), forms, UnitNames.load())
                        .amount(CellId.parse("T3.granted.total")))
                .isPresent();
    }
}
