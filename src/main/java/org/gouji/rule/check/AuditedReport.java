package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.Equation;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;

/**
 * A report beside the form it fills.
 *
 * @param report the report
 * @param form the edition its tables belong to
 * @param prescribed the edition its year asks for; empty where the year is unknown or has none
 * @param unfilled blank cells of a 总计 column or row that was left out as a whole: they count as nothing, not as zero
 */
public record AuditedReport(Report report, FormEdition form, Optional<FormEdition> prescribed, Set<CellId> unfilled) {

    public AuditedReport {
        unfilled = Set.copyOf(unfilled);
    }

    /** The report beside its form. */
    public static AuditedReport of(Report report, FormCatalogue forms) {
        FormEdition form = forms.edition(report.edition());
        return new AuditedReport(report, form, report.year().flatMap(forms::forYear), UnfilledTotals.of(report, form));
    }

    /** The figure of a cell as sums use it, a blank as zero; empty where nothing that contains it can be judged. */
    public Optional<BigDecimal> amount(CellId cell) {
        return unfilled.contains(cell) ? Optional.empty() : report.figure(cell).amount();
    }

    /** The section a table stands in. */
    public static Section section(TableId table) {
        return switch (table) {
            case T2 -> Section.DISCLOSURE;
            case T3 -> Section.REQUESTS;
            case T4 -> Section.DISPUTES;
        };
    }

    /** Whether a table was found and its cells are those of this form, so that one may ask for each of them. */
    boolean ofForm(TableId table) {
        TableReading reading = report.table(table);
        return reading.state() == TableReading.State.FOUND
                && (reading.edition().isEmpty() || reading.edition().equals(form.id()));
    }

    /** The equations of the form all of whose cells can be judged. */
    public List<JudgedEquation> judged() {
        List<JudgedEquation> judged = new ArrayList<>();
        for (Equation equation : form.equations()) {
            Optional<BigDecimal> stated = sum(equation.left());
            Optional<BigDecimal> addends = stated.flatMap(s -> sum(equation.right()));
            addends.ifPresent(sum -> judged.add(new JudgedEquation(equation, sum, stated.orElseThrow())));
        }
        return judged;
    }

    /** The sum of some cells; empty where one of them cannot be judged. */
    Optional<BigDecimal> sum(List<CellId> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId cell : cells) {
            Optional<BigDecimal> amount = amount(cell);
            if (amount.isEmpty()) {
                return amount;
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }
}
