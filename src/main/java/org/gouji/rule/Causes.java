package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Equation;
import org.gouji.model.Cause;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Finding.Suspect;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.JudgedEquation;
import org.gouji.rule.locate.Located;
import org.gouji.rule.locate.Locator;

/** Joins the findings of broken equations that one repair mends. */
final class Causes {

    private Causes() {}

    static Checked join(Locator locator, AuditedReport report, List<Finding> findings) {
        if (report.broken().isEmpty()) {
            return new Checked(findings, List.of());
        }
        List<Equation> judged =
                report.judged().stream().map(JudgedEquation::equation).toList();
        List<Located> located = locator.locate(judged, report::amount);
        Map<List<CellId>, Located> owners = new HashMap<>();
        located.forEach(l -> l.broken().forEach(e -> owners.put(e.cells(), l)));
        Map<Located, Integer> numbers = new HashMap<>();
        List<Cause> causes = new ArrayList<>();
        List<Finding> joined = new ArrayList<>();
        for (Finding finding : findings) {
            Located owner = owners.get(finding.cells());
            if (owner == null) {
                joined.add(finding);
                continue;
            }
            int number = numbers.computeIfAbsent(owner, l -> {
                causes.add(new Cause(causes.size() + 1, l.repairs().size() == 1 && !l.more(), l.repairs(), l.more()));
                return causes.size();
            });
            joined.add(ofCause(finding, number, owner));
        }
        return new Checked(joined, causes);
    }

    private static Finding ofCause(Finding f, int number, Located owner) {
        Optional<Cause.Repair> best = owner.repairs().stream().findFirst();
        List<Suspect> suspects = best.map(r -> r.changes().stream()
                        .map(c -> new Suspect(c.cell(), c.to()))
                        .toList())
                .orElse(List.of());
        return new Finding(
                f.rule(),
                f.check(),
                f.severity(),
                f.reports(),
                f.cells(),
                f.expected(),
                f.actual(),
                f.message(),
                f.evidence(),
                f.places(),
                number,
                suspects,
                f.anchor());
    }
}
