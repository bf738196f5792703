package org.gouji.rule.claim;

import org.gouji.rule.claim.MeasureFinder.Match;

/** How sure a measure is by the strangers around it: text that is no known word may speak of something else. */
final class Closeness {

    private Closeness() {}

    static Sureness of(Match match, Segment segment, Marks marks) {
        Measure measure = match.first();
        Kinds.Set telling = new Kinds.Set();
        measure.when().forEach(telling::addAll);
        match.topics().forEach(t -> telling.addAll(t.kinds()));
        int first = match.window().first(telling);
        boolean own = match.named() || measure.role() == Claim.Role.OUTCOME;
        if (match.window().strangerFrom(own ? first : 0)) {
            return Sureness.UNSURE;
        }
        if (!match.named() && !segment.after().isEmpty()) {
            Token next = segment.after().get(0);
            if (next.is(Token.Type.STRANGER) || next.has(marks.foreign)) {
                return Sureness.UNSURE;
            }
        }
        return Sureness.SURE;
    }
}
