package org.gouji.rule.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.claim.Claim;
import org.gouji.rule.claim.ClaimReader;
import org.gouji.rule.claim.Growth;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** A growth stated in prose, and last year's number stated there, against last year's report. */
public final class GrowthYearsCheck implements UnitCheck {
    private final RuleEntry entry;
    private final ClaimReader reader;

    public GrowthYearsCheck(RuleCatalogue rules, ClaimReader reader) {
        this.entry = rules.entry("Y-PCT");
        this.reader = reader;
    }

    @Override
    public List<Finding> check(AuditedReport earlier, AuditedReport later) {
        Quoted quoted = new Quoted(later);
        List<Finding> findings = new ArrayList<>();
        for (Growth growth : reader.read(later.report()).growths()) {
            growth.count()
                    .flatMap(c -> judge(new Years(earlier, later), quoted, growth, c))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> judge(Years years, Quoted quoted, Growth growth, Claim claim) {
        List<BigDecimal> last = GrowthFigures.amounts(years.earlier(), claim);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (growth.before().isPresent()) {
            BigDecimal before = growth.before().get();
            boolean told = growth.derived()
                    || Stream.concat(Stream.of(claim), growth.others().stream())
                            .flatMap(c -> GrowthFigures.amounts(years.earlier(), c).stream())
                            .anyMatch(b -> b.compareTo(before) == 0);
            return told
                    ? Optional.empty()
                    : Optional.of(draft(years, quoted, growth, claim)
                            .expected(Formula.plain(last.get(0)))
                            .actual(Formula.plain(before))
                            .variant("before")
                            .finding());
        }
        boolean other = growth.others().stream().anyMatch(c -> fits(years, growth, c.value(), c, RoundingMode.HALF_UP));
        if (other || fits(years, growth, growth.now(), claim, RoundingMode.HALF_UP)) {
            return Optional.empty();
        }
        boolean cut = fits(years, growth, growth.now(), claim, RoundingMode.DOWN);
        GrowthFit fit = new GrowthFit(growth, last.get(0), growth.now());
        return Optional.of(draft(years, quoted, growth, claim)
                .expected(fit.expected())
                .arg("before", Formula.plain(last.get(0)))
                .arg("now", Formula.plain(growth.now()))
                .severity(cut ? Severity.HINT : entry.severity())
                .variant(cut ? "cut" : fit.variant())
                .finding());
    }

    /** Of any of last year's numbers to the number as stated, or of one of them to the same cells this year. */
    private static boolean fits(Years years, Growth growth, BigDecimal now, Claim claim, RoundingMode mode) {
        List<BigDecimal> last = GrowthFigures.amounts(years.earlier(), claim);
        return last.stream().anyMatch(b -> new GrowthFit(growth, b, now).right(mode))
                || GrowthFigures.cells(claim).stream()
                        .anyMatch(sum -> StatedAmount.amount(years.earlier(), sum)
                                .flatMap(b ->
                                        StatedAmount.amount(years.later(), sum).map(n -> new GrowthFit(growth, b, n)))
                                .filter(fit -> fit.right(mode))
                                .isPresent());
    }

    private Draft draft(Years years, Quoted quoted, Growth growth, Claim claim) {
        return quoted.mark(years.draft(entry).cells(claim.cells().get(0).cells()), growth.phrase(), growth.sentence());
    }
}
