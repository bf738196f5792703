package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.claim.Claim;

/**
 * Numbers of one flow of requests against each other: ways of asking = received; and where a cell is missing, so that no table
 * decides, received and carried in = done and carried out, and outcomes = done.
 */
final class FlowCheck {
    private static final int ALL_OUTCOMES = 6;
    private static final CellId CARRIED_IN = CellId.parse("T3.carried_in.total");

    private final RuleEntry balance;
    private final RuleEntry outcomes;
    private final RuleEntry channels;

    FlowCheck(RuleCatalogue rules) {
        balance = rules.entry("N-TEXT-ID");
        outcomes = rules.entry("N-RES-SUM");
        channels = rules.entry("N-CHANNEL");
    }

    List<Finding> check(AuditedReport report, List<Claim> claims) {
        Quoted quoted = new Quoted(report);
        List<Finding> findings = new ArrayList<>();
        for (Flow flow : Flow.of(claims)) {
            if (!flow.contradicts(report)) {
                channels(report, quoted, flow).ifPresent(findings::add);
                if (flow.escapes(report)) {
                    balance(quoted, flow).ifPresent(findings::add);
                    outcomes(quoted, flow).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> balance(Quoted quoted, Flow flow) {
        Optional<Claim> in = flow.received();
        Optional<Claim> before = flow.one("carried_in");
        Optional<Claim> done = flow.one("done");
        Optional<Claim> after = flow.one("carried_out");
        if (Stream.of(in, before, done, after).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        BigDecimal alone = in.get().value();
        BigDecimal came = alone.add(before.get().value());
        BigDecimal went = done.get().value().add(after.get().value());
        boolean agrees = came.compareTo(went) == 0 || alone.compareTo(went) == 0;
        return agrees ? Optional.empty() : Optional.of(finding(quoted, balance, done.get(), came, went));
    }

    /** A list may leave outcomes out: less than the whole is wrong only where all six stand there. */
    private Optional<Finding> outcomes(Quoted quoted, Flow flow) {
        List<Claim> listed = flow.ofRole(Claim.Role.OUTCOME);
        BigDecimal sum = Flow.sum(listed);
        return flow.one("done")
                .filter(d ->
                        sum.compareTo(d.value()) > 0 || listed.size() >= ALL_OUTCOMES && sum.compareTo(d.value()) < 0)
                .map(d -> finding(quoted, outcomes, d, sum, d.value()));
    }

    /** The ways of those carried in may be listed as well. */
    private Optional<Finding> channels(AuditedReport report, Quoted quoted, Flow flow) {
        List<Claim> listed = flow.ofRole(Claim.Role.CHANNEL);
        if (listed.stream().map(Claim::measure).distinct().count() < 2) {
            return Optional.empty();
        }
        BigDecimal sum = Flow.sum(listed);
        BigDecimal stated = flow.one("carried_in").map(Claim::value).orElse(BigDecimal.ZERO);
        BigDecimal table = report.amount(CARRIED_IN).orElse(BigDecimal.ZERO);
        return flow.head()
                .filter(h -> Stream.of(BigDecimal.ZERO, stated, table)
                        .noneMatch(c -> h.value().add(c).compareTo(sum) == 0))
                .map(h -> finding(quoted, channels, h, sum, h.value()));
    }

    private static Finding finding(Quoted quoted, RuleEntry entry, Claim claim, BigDecimal wanted, BigDecimal stated) {
        List<CellId> cells = claim.cells().get(0).cells();
        return quoted.draft(entry, cells, claim.phrase(), claim.sentence())
                .amounts(wanted, stated)
                .finding();
    }
}
