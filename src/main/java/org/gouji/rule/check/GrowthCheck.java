package org.gouji.rule.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.claim.Claim;
import org.gouji.rule.claim.Growth;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/**
 * A growth stated in prose against the two numbers of its sentence; where last year's does not stand there, whether any whole
 * number could be it.
 */
final class GrowthCheck {
    private final RuleEntry entry;

    GrowthCheck(RuleCatalogue rules) {
        entry = rules.entry("N-GROWTH");
    }

    List<Finding> check(AuditedReport report, List<Growth> growths) {
        Quoted quoted = new Quoted(report);
        List<Finding> findings = new ArrayList<>();
        for (Growth growth : growths) {
            Optional<Finding> found = growth.before().isPresent()
                    ? inSentence(quoted, growth, growth.before().get())
                    : alone(report, quoted, growth);
            found.ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> inSentence(Quoted quoted, Growth growth, BigDecimal before) {
        GrowthFit fit = new GrowthFit(growth, before, growth.now());
        boolean other = growth.others().stream()
                .anyMatch(c -> new GrowthFit(growth, before, c.value()).right(RoundingMode.HALF_UP));
        if (other || fit.right(RoundingMode.HALF_UP)) {
            return Optional.empty();
        }
        boolean cut = fit.right(RoundingMode.DOWN);
        return Optional.of(draft(quoted, growth)
                .expected(fit.expected())
                .arg("before", Formula.plain(before))
                .arg("now", Formula.plain(growth.now()))
                .severity(cut ? Severity.HINT : entry.severity())
                .variant(cut ? "cut" : fit.variant())
                .finding());
    }

    /** 3件，增长20%: no whole number grows to 3 by 20 %. */
    private Optional<Finding> alone(AuditedReport report, Quoted quoted, Growth growth) {
        boolean whole = growth.measure() == Growth.Measure.PERCENT
                && growth.direction() != Growth.Direction.EVEN
                && growth.now().stripTrailingZeros().scale() <= 0;
        if (!whole || growth.count().isEmpty() || EarlierNumber.exists(growth, growth.now())) {
            return Optional.empty();
        }
        boolean otherwise = Stream.concat(
                        GrowthFigures.amounts(report, growth.count().get()).stream(),
                        growth.others().stream().map(Claim::value))
                .anyMatch(now -> EarlierNumber.exists(growth, now));
        return otherwise
                ? Optional.empty()
                : Optional.of(draft(quoted, growth)
                        .arg("now", Formula.plain(growth.now()))
                        .variant("never")
                        .finding());
    }

    private Draft draft(Quoted quoted, Growth growth) {
        List<CellId> cells = growth.count().map(c -> c.cells().get(0).cells()).orElse(List.of());
        return quoted.draft(entry, cells, growth.phrase(), growth.sentence());
    }
}
