package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.rule.claim.MeasureFinder.Match;

/** Reads what is said of a number already stated: 均为自然人, 均维持结果, （已办结）, 结转至下一年度办理. Immutable. */
final class EveryReader {
    private final ClaimGrammar grammar;
    private final MeasureFinder finder;
    private final ClaimWriter writer;
    private final Marks marks;

    EveryReader(ClaimGrammar grammar, MeasureFinder finder, ClaimWriter writer, Marks marks) {
        this.grammar = grammar;
        this.finder = finder;
        this.writer = writer;
        this.marks = marks;
    }

    List<Claim> read(Segment segment, Window window, List<Claim> before, Discourse said, Span span) {
        List<Claim> found = new ArrayList<>();
        boolean strange = window.strangerFrom(0);
        boolean every = window.kinds().has(marks.every) && !strange;
        for (Claim claim : every ? before : last(before).stream().toList()) {
            topics(claim)
                    .flatMap(t -> finder.find(window, Quantity.Kind.COUNT, t))
                    .filter(m -> !m.named() && !strange)
                    .filter(m -> every && m.first().role() == Claim.Role.APPLICANT && claim.role() == Claim.Role.HEAD
                            || m.first().isDispute() && claim.measure().equals("disputes"))
                    .ifPresent(m -> found.add(claim(m, claim.value(), segment, said, span)));
        }
        boolean closed = window.kinds().has(marks.done) && !window.kinds().has(marks.not) && !strange;
        if (found.isEmpty() && closed && segment.outer().isPresent()) {
            last(before)
                    .filter(c -> c.measure().equals("disputes"))
                    .flatMap(this::topics)
                    .ifPresent(t -> found.add(claim(none(t, window), BigDecimal.ZERO, segment, said, span)
                            .likely()));
        }
        if (found.isEmpty()
                && last(before).filter(c -> c.role() == Claim.Role.HEAD).isPresent()) {
            finder.find(window, Quantity.Kind.COUNT, said.topics)
                    .filter(m -> m.first().id().equals("carried_out") && !window.strangerFrom(0))
                    .ifPresent(m -> found.add(claim(m, last(before).get().value(), segment, said, span)
                            .likely()));
        }
        return found;
    }

    /** （已办结）: none of them is pending. */
    private Match none(List<Topic> topics, Window window) {
        Measure pending = grammar.measures.stream()
                .filter(m -> m.id().equals("pending"))
                .findFirst()
                .orElseThrow();
        return new Match(List.of(pending), topics, false, window, Sureness.LIKELY);
    }

    private Optional<List<Topic>> topics(Claim claim) {
        if (claim.role() == Claim.Role.HEAD) {
            return Optional.of(List.of(grammar.topic(Topic.REQUESTS)));
        }
        List<String> rows = claim.cells().stream()
                .flatMap(s -> s.cells().stream())
                .map(c -> c.row())
                .toList();
        return grammar.topics.stream()
                .filter(t -> t.rows().equals(rows))
                .findFirst()
                .map(List::of);
    }

    private static Optional<Claim> last(List<Claim> claims) {
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(claims.size() - 1));
    }

    private Claim claim(Match match, BigDecimal value, Segment segment, Discourse said, Span span) {
        return writer.claim(
                match,
                match.first().check(match.topics().get(0)),
                ClaimWriter.stated(value),
                Sureness.SURE,
                said,
                span.spot(segment));
    }
}
