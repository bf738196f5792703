package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.model.CellId;
import org.gouji.rule.claim.CellSum;
import org.gouji.rule.claim.Claim;

/**
 * What the number of a comparison may be in a report. Requests that came, that were done and that were at hand are not always
 * told apart where prose compares years, so each of the three will do.
 */
final class GrowthFigures {
    private static final Set<Claim.Role> FLOW = Set.of(Claim.Role.HEAD, Claim.Role.ALL);
    private static final String DONE = "N-DONE";
    private static final List<CellSum> OF_REQUESTS =
            List.of(sum("T3.new.total"), sum("T3.total.total"), sum("T3.new.total", "T3.carried_in.total"));

    private GrowthFigures() {}

    private static CellSum sum(String... cells) {
        return new CellSum(Stream.of(cells)
                .map(c -> new CellSum.Term(CellId.parse(c), false))
                .toList());
    }

    /** The cells it may be, the likeliest first. */
    static List<CellSum> cells(Claim claim) {
        List<CellSum> cells = new ArrayList<>(claim.cells());
        cells.addAll(claim.accepted());
        if (FLOW.contains(claim.role()) || claim.check().equals(DONE)) {
            cells.addAll(OF_REQUESTS);
        }
        return cells.stream().distinct().toList();
    }

    /** The likeliest number, then the others that can be judged; empty where not even the likeliest can. */
    static List<BigDecimal> amounts(AuditedReport report, Claim claim) {
        List<Optional<BigDecimal>> amounts =
                cells(claim).stream().map(s -> StatedAmount.amount(report, s)).toList();
        return amounts.get(0).isEmpty()
                ? List.of()
                : amounts.stream().flatMap(Optional::stream).toList();
    }
}
