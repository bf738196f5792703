package org.gouji.rule.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.rule.claim.CellSum;
import org.gouji.rule.claim.Claim;

/** A claim beside the cells it speaks of. */
final class StatedAmount {
    private final AuditedReport report;
    private final Claim claim;

    StatedAmount(AuditedReport report, Claim claim) {
        this.report = report;
        this.claim = claim;
    }

    /** Whether it can be said that every alternative is something else. */
    boolean contradicts() {
        List<Optional<BigDecimal>> amounts = Stream.concat(claim.cells().stream(), claim.accepted().stream())
                .map(s -> amount(report, s))
                .toList();
        return amounts.stream().allMatch(Optional::isPresent)
                && amounts.stream().noneMatch(a -> agrees(a.orElseThrow()));
    }

    /** What the likeliest cells hold; empty where that cannot be judged. */
    Optional<BigDecimal> amount() {
        return claim.cells().stream().findFirst().flatMap(s -> amount(report, s));
    }

    /** A sum of cells, blanks as zero; empty where one of them cannot be judged. */
    static Optional<BigDecimal> amount(AuditedReport report, CellSum sum) {
        BigDecimal total = BigDecimal.ZERO;
        for (CellSum.Term term : sum.terms()) {
            Optional<BigDecimal> amount = report.amount(term.cell());
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            total = term.minus() ? total.subtract(amount.get()) : total.add(amount.get());
        }
        return Optional.of(total);
    }

    /** Equal, or rounded or cut off to the digits that are printed. */
    private boolean agrees(BigDecimal amount) {
        return claim.value().compareTo(amount) == 0
                || claim.decimals() < amount.scale()
                        && (rounded(amount, RoundingMode.HALF_UP) || rounded(amount, RoundingMode.DOWN));
    }

    private boolean rounded(BigDecimal amount, RoundingMode mode) {
        return claim.value().compareTo(amount.setScale(claim.decimals(), mode)) == 0;
    }
}
