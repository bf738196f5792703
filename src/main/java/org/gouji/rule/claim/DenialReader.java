package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.rule.claim.MeasureFinder.Match;

/** Reads 未收到…, 未发生…, 无…: zero of exactly what is named, and of nothing else. Immutable. */
final class DenialReader {
    /** As much unknown text as a denial may hold before it may deny something narrower. */
    private static final int LOOSE = 8;

    private final ClaimGrammar grammar;
    private final MeasureFinder finder;
    private final ClaimWriter writer;
    private final Marks marks;

    DenialReader(ClaimGrammar grammar, MeasureFinder finder, ClaimWriter writer, Marks marks) {
        this.grammar = grammar;
        this.finder = finder;
        this.writer = writer;
        this.marks = marks;
    }

    List<Claim> read(Segment segment, Window.Maker windows, Discourse said, Span span) {
        List<Token> words = segment.before();
        int at = 0;
        while (!words.get(at).has(marks.not)) {
            at++;
        }
        Window window = windows.of(words.subList(at, words.size()));
        List<Topic> named = grammar.named(window.kinds());
        List<Topic> topics = named.isEmpty() ? said.topics : named;
        List<Claim> claims = new ArrayList<>();
        for (Topic topic : topics) {
            finder.denied(window, List.of(topic), !named.isEmpty())
                    .filter(m -> !marks.restricted(m))
                    .filter(m -> !named.isEmpty() || !window.strangerFrom(0))
                    .filter(m -> !m.first().isDispute() || said.disclosure)
                    .ifPresent(m -> claims.add(claim(m, window, segment, said, span)));
        }
        return claims;
    }

    private Claim claim(Match match, Window window, Segment segment, Discourse said, Span span) {
        int strange = window.words().stream()
                .filter(t -> t.is(Token.Type.STRANGER))
                .mapToInt(t -> t.end() - t.start())
                .sum();
        return writer.claim(
                match,
                match.first().denied().isEmpty()
                        ? match.first().check(match.topics().get(0))
                        : match.first().denied(),
                ClaimWriter.stated(BigDecimal.ZERO),
                strange > LOOSE ? Sureness.LIKELY : Sureness.SURE,
                said,
                span.spot(segment));
    }
}
