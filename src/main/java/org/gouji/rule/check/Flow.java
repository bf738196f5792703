package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.rule.claim.Claim;
import org.gouji.rule.claim.Exactness;

/**
 * The numbers that tell of one flow of requests: how many came, how, and what became of them.
 *
 * @param claims exact ones, in the order of the text
 */
record Flow(List<Claim> claims) {
    private static final Set<String> RECEIVED = Set.of("new", "received");

    /** The flows among the claims of a report. */
    static List<Flow> of(List<Claim> claims) {
        Map<Integer, List<Claim>> flows = new LinkedHashMap<>();
        claims.stream()
                .filter(c -> c.flow() > 0 && c.exactness() == Exactness.EXACT)
                .forEach(c ->
                        flows.computeIfAbsent(c.flow(), f -> new ArrayList<>()).add(c));
        return flows.values().stream().map(Flow::new).toList();
    }

    /** Whether a number of it contradicts its cell: then that is what is said of it. */
    boolean contradicts(AuditedReport report) {
        return claims.stream().anyMatch(c -> c.comparable() && new StatedAmount(report, c).contradicts());
    }

    /** Whether a number of it has no cell to be compared with. */
    boolean escapes(AuditedReport report) {
        return claims.stream()
                .anyMatch(c ->
                        c.comparable() && new StatedAmount(report, c).amount().isEmpty());
    }

    Optional<Claim> head() {
        return claims.stream().filter(c -> c.role() == Claim.Role.HEAD).findFirst();
    }

    Optional<Claim> received() {
        return claims.stream().filter(c -> RECEIVED.contains(c.measure())).findFirst();
    }

    Optional<Claim> one(String measure) {
        return claims.stream().filter(c -> c.measure().equals(measure)).findFirst();
    }

    List<Claim> ofRole(Claim.Role role) {
        return claims.stream().filter(c -> c.role() == role).toList();
    }

    static BigDecimal sum(List<Claim> claims) {
        return claims.stream().map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
