package org.gouji.rule.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.gouji.rule.finding.Formula;

/** Compares a parent's figures cell by cell with the sums of its children's, and names the child that explains a gap. */
final class FamilySums {
    /** Addends written out in the evidence. */
    private static final int WRITTEN_OUT = 12;

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
                compare(new Gap(cell, stated, parts), rule.get(), parent, children)
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

    /** A cell of a family: what the parent states, and what its children add up to. */
    private record Gap(CellId cell, BigDecimal stated, List<BigDecimal> parts) {
        BigDecimal sum() {
            return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Money in 万元 may be rounded or cut to the decimals that the parent writes. */
        boolean closed() {
            BigDecimal sum = sum();
            return sum.compareTo(stated) == 0
                    || stated.scale() > 0
                            && (sum.setScale(stated.scale(), RoundingMode.HALF_UP)
                                                    .compareTo(stated)
                                            == 0
                                    || sum.setScale(stated.scale(), RoundingMode.DOWN)
                                                    .compareTo(stated)
                                            == 0);
        }

        /** The one child whose figure is the difference. */
        Optional<Integer> explainedBy() {
            BigDecimal difference = sum().subtract(stated).abs();
            List<Integer> equal = java.util.stream.IntStream.range(0, parts.size())
                    .filter(i -> parts.get(i).compareTo(difference) == 0)
                    .boxed()
                    .toList();
            return equal.size() == 1 ? Optional.of(equal.get(0)) : Optional.empty();
        }

        String formula() {
            List<String> addends = parts.stream()
                    .filter(p -> p.signum() != 0)
                    .map(Formula::plain)
                    .toList();
            String left = addends.size() < 2 || addends.size() > WRITTEN_OUT ? "" : String.join("+", addends) + "=";
            return left + Formula.plain(sum()) + "≠" + Formula.plain(stated);
        }
    }

    private Optional<Finding> compare(Gap gap, RuleEntry rule, BatchEntry parent, List<BatchEntry> children) {
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
