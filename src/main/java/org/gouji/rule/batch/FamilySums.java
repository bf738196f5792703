package org.gouji.rule.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** Compares a parent's figures cell by cell with the sums of its children's, and names the child that explains a gap. */
final class FamilySums {
    private final FormCatalogue forms;
    private final RuleEntry requests;
    private final RuleEntry disputes;
    private final RuleEntry documents;
    private final RuleEntry decisions;
    private final RuleEntry incomplete;

    FamilySums(FormCatalogue forms, RuleCatalogue rules) {
        this.forms = forms;
        requests = rules.entry("AGG-T3");
        disputes = rules.entry("AGG-T4");
        documents = rules.entry("AGG-T2-GFX");
        decisions = rules.entry("AGG-T2-XK");
        incomplete = rules.entry("AGG-MISS");
    }

    /** The findings of a family whose members have all reported, in the order of the form. */
    List<Finding> compare(BatchEntry parent, List<BatchEntry> children) {
        FormEdition form = forms.edition(parent.amounts().orElseThrow().edition());
        List<BatchEntry> members = new ArrayList<>(children);
        members.add(0, parent);
        List<Finding> findings = new ArrayList<>();
        Set<String> unread = new LinkedHashSet<>();
        int unjudged = 0;
        int position = 0;
        for (CellId cell : form.cells()) {
            int at = position++;
            Optional<RuleEntry> rule = rule(cell);
            if (rule.isEmpty()) {
                continue;
            }
            List<BatchEntry> without =
                    members.stream().filter(m -> amount(m, form, at).isEmpty()).toList();
            if (without.isEmpty()) {
                List<BigDecimal> parts = children.stream()
                        .map(c -> amount(c, form, at).orElseThrow())
                        .toList();
                BigDecimal stated = amount(parent, form, at).orElseThrow();
                compare(new FamilyGap(cell, stated, parts), rule.get(), parent, children)
                        .ifPresent(findings::add);
            } else {
                unjudged++;
                without.forEach(m -> unread.add(m.unit()));
            }
        }
        if (unjudged > 0) {
            findings.add(unjudged(unjudged, unread, parent, children));
        }
        return findings;
    }

    private static Optional<BigDecimal> amount(BatchEntry member, FormEdition form, int position) {
        return member.amounts().filter(a -> a.edition().equals(form.id())).flatMap(a -> a.at(position));
    }

    private Optional<RuleEntry> rule(CellId cell) {
        if (cell.table() == TableId.T3) {
            return Optional.of(requests);
        } else if (cell.table() == TableId.T4) {
            return Optional.of(disputes);
        }
        return List.of(documents, decisions).stream()
                .filter(r -> r.parameters("rows").contains(cell.row())
                        && r.parameters("columns").contains(cell.column()))
                .findFirst();
    }

    private Optional<Finding> compare(FamilyGap gap, RuleEntry rule, BatchEntry parent, List<BatchEntry> children) {
        if (gap.closed()) {
            return Optional.empty();
        }
        Optional<Integer> child = gap.explainedBy();
        boolean left = gap.sum().compareTo(gap.stated()) > 0;
        return Optional.of(new Draft(rule, ParentCheck.family(parent, children))
                .cells(List.of(gap.cell()))
                .amounts(gap.sum(), gap.stated())
                .arg("cell", gap.cell().address())
                .arg("unit", parent.unit())
                .arg("year", String.valueOf(parent.year().orElseThrow()))
                .arg("count", String.valueOf(children.size()))
                .arg("child", child.map(i -> children.get(i).unit()).orElse(""))
                .variant(child.isEmpty() ? "plain" : left ? "omitted" : "twice")
                .evidence(gap.formula())
                .finding());
    }

    private Finding unjudged(int cells, Set<String> unread, BatchEntry parent, List<BatchEntry> children) {
        String names = unread.stream().collect(Collectors.joining("、"));
        return new Draft(incomplete, ParentCheck.family(parent, children))
                .arg("unit", parent.unit())
                .arg("year", String.valueOf(parent.year().orElseThrow()))
                .arg("count", String.valueOf(cells))
                .arg("missing", names)
                .variant("cells")
                .evidence(names)
                .finding();
    }
}
