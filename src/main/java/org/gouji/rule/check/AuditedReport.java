package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.rule.check.kind.UnitName;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.prose.Prose;

/** A report beside the form it fills. Immutable, any thread. */
public final class AuditedReport {
    private final Report report;
    private final FormEdition form;
    private final Optional<FormEdition> prescribed;
    private final Set<CellId> unfilled;
    private final List<JudgedEquation> broken;
    private final UnitName unit;

    /** Made when it is first asked for: not everything that looks at figures reads. */
    private volatile Prose prose;

    private AuditedReport(Report report, UnitName unit, FormEdition form, Optional<FormEdition> prescribed) {
        this.report = report;
        this.unit = unit;
        this.form = form;
        this.prescribed = prescribed;
        this.unfilled = UnfilledTotals.of(report, form);
        this.broken = new WholeAmounts(this).broken();
    }

    /** The report beside its form, the name of its unit taken apart by {@code names}. */
    public static AuditedReport of(Report report, FormCatalogue forms, UnitNames names) {
        return new AuditedReport(
                report,
                names.parse(report.unit().orElse("")),
                forms.edition(report.edition()),
                report.year().flatMap(forms::forYear));
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** The unit it reports on; its name is empty where it is not known. */
    public UnitName unit() {
        return unit;
    }

    /** Its prose, prepared once. */
    public Prose prose() {
        Prose made = prose;
        if (made == null) {
            made = new Prose(report, unit);
            prose = made;
        }
        return made;
    }

    /** The edition its tables belong to. */
    public FormEdition form() {
        return form;
    }

    /** The edition its year asks for; empty where the year is unknown or has none. */
    public Optional<FormEdition> prescribed() {
        return prescribed;
    }

    /** Blank cells of a 总计 column or row that was left out as a whole: they count as nothing, not as zero. */
    public Set<CellId> unfilled() {
        return unfilled;
    }

    /** The figure of a cell as sums use it, a blank as zero; empty where nothing that contains it can be judged. */
    public Optional<BigDecimal> amount(CellId cell) {
        return unfilled.contains(cell) ? Optional.empty() : report.figure(cell).amount();
    }

    /** Whether a table was found and its cells are those of this form, so that one may ask for each of them. */
    boolean ofForm(TableId table) {
        TableReading reading = report.table(table);
        return reading.state() == TableReading.State.FOUND
                && (reading.edition().isEmpty() || reading.edition().equals(form.id()));
    }

    /** The equations of the form that do not hold, in the order of the form. */
    public List<JudgedEquation> broken() {
        return broken;
    }
}
