package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles what a sentence says as a whole: 收到61件（含上年结转3件） counts both, 共受理59件，结转上年后新收到47件 as well, and
 * 共计 only where both stand before it.
 */
final class Inclusion {
    private static final String CARRIED_IN = "carried_in";

    private Inclusion() {}

    /** The claims; {@code inside} are those within brackets or after 其中, 含, 包括. */
    static List<Claim> settle(List<Claim> claims, List<Claim> inside) {
        List<Claim> settled = new ArrayList<>(claims);
        boolean includes = inside.stream().anyMatch(c -> c.measure().equals(CARRIED_IN));
        Optional<BigDecimal> newOnes = value(claims, "new");
        Optional<Claim> way = onlyWay(claims, inside);
        for (int i = 0; i < settled.size(); i++) {
            Claim claim = settled.get(i);
            boolean received =
                    claim.measure().equals("received") || claim.measure().equals("handled");
            boolean fewer = newOnes.isPresent() && claim.value().compareTo(newOnes.get()) > 0;
            if (received && (includes || fewer) && both(claim).isPresent()) {
                settled.set(i, claim.about(List.of(both(claim).get()), claim.sureness()));
            } else if (way.filter(w -> apart(claim, w)).isPresent()) {
                settled.set(i, claim.about(claim.cells(), Sureness.UNSURE));
            } else if (claim.role() == Claim.Role.ALL
                    && !(received(claims) && value(claims, CARRIED_IN).isPresent())) {
                settled.set(i, claim.about(List.of(), Sureness.UNSURE));
            }
        }
        return value(claims, "absent").isPresent()
                        && claims.stream().filter(Inclusion::notHeld).count() > 1
                ? settled.stream()
                        .map(c -> notHeld(c) ? c.about(c.cells(), Sureness.UNSURE) : c)
                        .toList()
                : settled;
    }

    /** The one way of asking that is named beside a number, not as a part of it: 答复申请3件、纸质申请36件. */
    private static Optional<Claim> onlyWay(List<Claim> claims, List<Claim> inside) {
        List<Claim> ways =
                claims.stream().filter(c -> c.role() == Claim.Role.CHANNEL).toList();
        return ways.size() == 1 && !inside.contains(ways.get(0)) ? Optional.of(ways.get(0)) : Optional.empty();
    }

    /** Whether a number may be that of the other ways only. */
    private static boolean apart(Claim claim, Claim way) {
        boolean intake = claim.role() == Claim.Role.HEAD || claim.check().equals("N-DONE");
        return intake
                && claim.place().start() < way.place().start()
                && claim.value().compareTo(way.value()) != 0;
    }

    /** Where 不掌握 and 不存在 stand side by side, which row the second is in cannot be told, nor what is left of the first. */
    private static boolean notHeld(Claim claim) {
        return claim.cells().stream()
                .flatMap(s -> s.cells().stream())
                .anyMatch(c -> c.row().equals("unavailable_not_held"));
    }

    private static boolean received(List<Claim> claims) {
        return claims.stream().anyMatch(c -> c.role() == Claim.Role.HEAD);
    }

    private static Optional<BigDecimal> value(List<Claim> claims, String measure) {
        return claims.stream()
                .filter(c -> c.measure().equals(measure))
                .map(Claim::value)
                .findFirst();
    }

    /** Its alternative that adds new and carried in. */
    private static Optional<CellSum> both(Claim claim) {
        return java.util.stream.Stream.concat(claim.cells().stream(), claim.accepted().stream())
                .filter(s -> s.terms().size() == 2
                        && s.cells().stream().anyMatch(c -> c.row().equals(CARRIED_IN)))
                .findFirst();
    }
}
