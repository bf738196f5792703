package org.gouji.rule.claim;

import org.gouji.rule.claim.Token.Type;

/** The kinds of words that comparisons with last year are made of. Immutable. */
final class GrowthMarks {
    final int last;
    final int compare;
    final int yearly;
    private final int up;
    private final int down;
    private final int reach;
    private final int even;
    private final int from;
    private final int overall;
    private final int otherTime;
    private final int timely;
    private final int doneRate;
    private final Kinds.Set requests;
    private final Kinds.Set plain;
    private final Kinds.Set elsewhere;

    GrowthMarks(Kinds kinds) {
        last = kinds.number("last");
        compare = kinds.number("compare");
        yearly = kinds.number("yearly");
        up = kinds.number("up");
        down = kinds.number("down");
        reach = kinds.number("reach");
        even = kinds.number("even");
        from = kinds.number("from");
        overall = kinds.number("overall");
        otherTime = kinds.number("other_time");
        timely = kinds.number("timely");
        doneRate = kinds.number("done_rate");
        requests = kinds.of("request", "request_weak");
        plain = kinds.of(
                "last", "this", "compare", "change", "overall", "from", "fill", "sum", "or", "request", "request_weak");
        elsewhere = kinds.of("foreign", "information", "publish", "plain_other", "other_act", "timely_rate");
    }

    /** Whether a number after these words is a change of another. */
    boolean changes(Window window) {
        return (up(window) || window.kinds().has(down)) && !window.kinds().has(reach);
    }

    boolean up(Window window) {
        return window.kinds().has(up);
    }

    boolean reaches(Window window) {
        return window.kinds().has(reach) && plain(window);
    }

    boolean even(Window window) {
        return window.kinds().has(even);
    }

    boolean elsewhere(Window window) {
        return window.kinds().hasAny(elsewhere);
    }

    boolean requests(Window window) {
        return window.kinds().hasAny(requests);
    }

    boolean starts(Token word) {
        return word.has(from);
    }

    /** A word that speaks of another time; 同期 alone does not. */
    boolean otherTime(Token word) {
        return word.has(otherTime) && !word.has(overall);
    }

    /** Whether nothing but a comparison is spoken of. */
    boolean plain(Window window) {
        return only(window, plain);
    }

    /** Whether every word is one of a comparison, or of these kinds. */
    boolean only(Window window, Kinds.Set others) {
        return window.words().stream()
                .allMatch(t -> t.is(Type.YEAR)
                        || t.isMark('、')
                        || t.kinds().hasAny(plain)
                        || t.is(Type.WORD) && t.kinds().hasAny(others));
    }

    /** Whether these words name the rate of requests done, and not that of those done in time. */
    boolean doneRate(Window window) {
        Kinds.Set kinds = window.kinds();
        return kinds.has(doneRate)
                && !kinds.has(timely)
                && !kinds.hasAny(elsewhere)
                && !kinds.has(compare)
                && !kinds.has(last)
                && !window.strangerFrom(0);
    }
}
