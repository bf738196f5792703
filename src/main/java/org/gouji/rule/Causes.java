package org.gouji.rule;

import java.math.BigDecimal;
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

    /** {@code own}: equations that the office added. */
    static Checked join(Locator locator, AuditedReport report, List<Equation> own, List<Finding> findings) {
        List<JudgedEquation> added = JudgedEquation.among(report, own);
        if (report.broken().isEmpty() && added.stream().noneMatch(JudgedEquation::broken)) {
            return new Checked(findings, List.of());
        }
        List<Located> located = locator.locate(equations(JudgedEquation.all(report)), equations(added), report::amount);
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
        joined.replaceAll(f -> settler(f, report, numbers)
                .map(l -> ofCause(f, numbers.get(l), l))
                .orElse(f));
        return new Checked(joined, causes);
    }

    private static List<Equation> equations(List<JudgedEquation> judged) {
        return judged.stream().map(JudgedEquation::equation).toList();
    }

    /** The cause whose best repair would make a sentence agree with its cells (CONTRACT.md, "A sentence that contradicts"). */
    private static Optional<Located> settler(Finding finding, AuditedReport report, Map<Located, Integer> numbers) {
        if (!finding.rule().equals("TEXT-COUNT")) {
            return Optional.empty();
        }
        return numbers.keySet().stream()
                .filter(l -> l.repairs().stream().limit(1).anyMatch(r -> settles(r, finding, report)))
                .findFirst();
    }

    private static boolean settles(Cause.Repair repair, Finding finding, AuditedReport report) {
        Map<CellId, BigDecimal> changed = new HashMap<>();
        repair.changes().forEach(c -> changed.put(c.cell(), new BigDecimal(c.to())));
        List<CellId> cells = finding.cells();
        if (cells.stream().noneMatch(changed::containsKey) || finding.expected().isEmpty()) {
            return false;
        }
        BigDecimal mended = cells.stream()
                .map(c -> changed.getOrDefault(c, report.amount(c).orElse(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return mended.compareTo(new BigDecimal(finding.expected().get())) == 0;
    }

    private static Finding ofCause(Finding f, int number, Located owner) {
        Optional<Cause.Repair> best = owner.repairs().stream().findFirst();
        List<Suspect> suspects = best.map(r -> r.changes().stream()
                        .map(c -> new Suspect(c.cell(), c.to()))
                        .toList())
                .orElse(List.of());
        return f.ofCause(number, suspects);
    }
}
