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
import org.gouji.rule.claim.DoneRate;
import org.gouji.rule.finding.Formula;

/** 办结率 against the requests done of those at hand, or of those that came this year. */
final class DoneRateCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final CellId DONE = CellId.parse("T3.total.total");
    private static final CellId CAME = CellId.parse("T3.new.total");
    private static final CellId BEFORE = CellId.parse("T3.carried_in.total");

    private final RuleEntry entry;

    DoneRateCheck(RuleCatalogue rules) {
        entry = rules.entry("N-RATE");
    }

    List<Finding> check(AuditedReport report, List<DoneRate> rates) {
        Optional<BigDecimal> done = report.amount(DONE);
        Optional<BigDecimal> came = report.amount(CAME).filter(n -> n.signum() > 0);
        Optional<BigDecimal> before = report.amount(BEFORE);
        if (done.isEmpty() || came.isEmpty() || before.isEmpty()) {
            return List.of();
        }
        BigDecimal all = came.get().add(before.get());
        Quoted quoted = new Quoted(report);
        List<Finding> findings = new ArrayList<>();
        for (DoneRate rate : rates) {
            List<BigDecimal> bases = Stream.of(all, came.get()).distinct().toList();
            if (bases.stream().anyMatch(b -> right(rate, done.get(), b, RoundingMode.HALF_UP))) {
                continue;
            }
            boolean cut = bases.stream().anyMatch(b -> right(rate, done.get(), b, RoundingMode.DOWN));
            findings.add(quoted.draft(entry, List.of(DONE, CAME, BEFORE), rate.phrase(), rate.sentence())
                    .expected(
                            percent(rate, done.get(), all, RoundingMode.HALF_UP).toPlainString() + "%")
                    .actual(rate.percent()
                                    .setScale(Math.max(rate.decimals(), 0))
                                    .toPlainString() + "%")
                    .arg("count", Formula.plain(done.get()))
                    .arg("base", Formula.plain(all))
                    .severity(cut ? Severity.HINT : entry.severity())
                    .variant(cut ? "cut" : "wrong")
                    .finding());
        }
        return findings;
    }

    private static boolean right(DoneRate rate, BigDecimal done, BigDecimal base, RoundingMode mode) {
        return percent(rate, done, base, mode).compareTo(rate.percent()) == 0;
    }

    private static BigDecimal percent(DoneRate rate, BigDecimal done, BigDecimal base, RoundingMode mode) {
        return done.multiply(HUNDRED).divide(base, Math.max(rate.decimals(), 0), mode);
    }
}
