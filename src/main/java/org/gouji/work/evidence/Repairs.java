package org.gouji.work.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.form.Equation;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.JudgedEquation;
import org.gouji.rule.check.kind.UnitNames;

/** Counts the equations that would hold if a report said something else. */
record Repairs(FormCatalogue forms, UnitNames names, Function<String, List<Equation>> own) {

    /** What each repair of {@code cause} would do. */
    List<Outcome> outcomes(Report report, Cause cause) {
        List<JudgedEquation> now = judged(report);
        return cause.repairs().stream()
                .map(repair -> {
                    List<JudgedEquation> then = judged(changed(report, repair));
                    return new Outcome(repair, then.size(), holding(now), holding(then));
                })
                .toList();
    }

    private List<JudgedEquation> judged(Report report) {
        AuditedReport audited = AuditedReport.of(report, forms, names);
        List<Equation> others = own.apply(report.edition());
        return Stream.concat(JudgedEquation.all(audited).stream(), JudgedEquation.among(audited, others).stream())
                .toList();
    }

    private static int holding(List<JudgedEquation> equations) {
        return (int) equations.stream().filter(e -> !e.broken()).count();
    }

    private static Report changed(Report report, Repair repair) {
        Map<CellId, Figure> figures = new LinkedHashMap<>(report.figures());
        for (Change change : repair.changes()) {
            figures.computeIfPresent(change.cell(), (cell, figure) -> figure.counting(change.to()));
        }
        return new Report(
                report.source(),
                report.unit(),
                report.year(),
                report.edition(),
                report.title(),
                report.paragraphs(),
                figures,
                report.tables());
    }
}
