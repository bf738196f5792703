package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.TextPlace;
import org.gouji.rule.claim.Token.Type;

/**
 * Reads comparisons with last year, sentence by sentence. Whatever stands between a number and what is said of its growth and is
 * not understood breaks the thread: then nothing is claimed. One report at a time.
 */
final class GrowthReader {
    private static final String CARRIED = "carried";

    private final GrowthMarks marks;
    private final int year;
    private final List<Growth> growths;

    private Optional<Claim> count = Optional.empty();
    private Optional<BigDecimal> now = Optional.empty();
    private Optional<BigDecimal> before = Optional.empty();
    private Optional<BigDecimal> loose = Optional.empty();
    private final List<Claim> others = new ArrayList<>();
    private Kinds.Set act = new Kinds.Set();
    private int start;
    private boolean derived;
    private boolean compared;

    /** Adds to {@code growths} what it finds in a report on {@code year}, 0 where unknown. */
    GrowthReader(GrowthMarks marks, int year, List<Growth> growths) {
        this.marks = marks;
        this.year = year;
        this.growths = growths;
    }

    /** Forgets what was spoken of: a sentence begins, or speaks of something else. */
    void sentence() {
        others.clear();
        count = Optional.empty();
        now = Optional.empty();
        before = Optional.empty();
        loose = Optional.empty();
        start = Integer.MAX_VALUE;
        derived = false;
        compared = false;
    }

    /** Reads on; {@code claim} is what the number of the segment was found to claim. */
    void read(Segment segment, Window window, Optional<Claim> claim, Span span) {
        Quantity quantity = segment.quantity().orElse(null);
        if (quantity == null) {
            words(segment, window, span);
        } else if (marks.changes(window)) {
            change(segment, window, quantity, span);
        } else if (claim.filter(GrowthReader::aside).isPresent()) {
            loose = Optional.empty();
        } else if (claim.filter(Claim::comparable).isPresent()) {
            count(claim.get(), window);
        } else if (quantity.countable() && quantity.exactness() == Exactness.EXACT) {
            other(segment, window, quantity.value());
        } else if (quantity.kind() != Quantity.Kind.PERCENT) {
            sentence();
        }
    }

    /** What was carried over, who asked and how is told aside: years are compared by what came and what was done. */
    private static boolean aside(Claim claim) {
        return claim.measure().startsWith(CARRIED)
                || claim.role() == Claim.Role.CHANNEL
                || claim.role() == Claim.Role.APPLICANT;
    }

    private void count(Claim claim, Window window) {
        List<Claim> earlier = new ArrayList<>(others);
        count.ifPresent(earlier::add);
        sentence();
        others.addAll(earlier);
        count = Optional.of(claim);
        now = Optional.of(claim.value());
        act = window.kinds();
    }

    private void words(Segment segment, Window window, Span span) {
        if (marks.even(window) && compares(window) && now.isPresent()) {
            add(Growth.Direction.EVEN, Growth.Measure.COUNT, ClaimWriter.stated(BigDecimal.ZERO), segment, span);
        } else if (window.strangerFrom(0) || marks.elsewhere(window)) {
            sentence();
        }
    }

    /** A number that is no claim: where it is known to be last year's it is what the change starts from. */
    private void other(Segment segment, Window window, BigDecimal value) {
        if (window.words().isEmpty() && now.isPresent()) {
            loose = Optional.of(value);
        } else if (marks.reaches(window) && before.isPresent()) {
            now = Optional.of(value);
            compared = true;
        } else if (segment.before().stream().anyMatch(marks::starts)) {
            sentence();
            before = Optional.of(value);
            start = segment.start();
            compared = window.kinds().has(marks.last);
        } else if (now.isPresent() && lastYear(window) && marks.only(window, act)) {
            before = Optional.of(value);
            start = segment.start();
            compared = true;
        } else {
            sentence();
        }
    }

    private void change(Segment segment, Window window, Quantity quantity, Span span) {
        Optional<Growth.Measure> measure = measure(quantity);
        boolean understood = measure.isPresent() && marks.plain(window) && ofLastYear(window) && now.isPresent();
        if (!understood || !(compares(window) || compared) || wrongTopic(window)) {
            sentence();
            return;
        }
        if (loose.isPresent() && before.isEmpty()) {
            before = loose;
        }
        compared = true;
        Growth.Direction direction = marks.up(window) ? Growth.Direction.UP : Growth.Direction.DOWN;
        if (quantity.exactness() == Exactness.EXACT) {
            add(direction, measure.get(), quantity, segment, span);
            if (measure.get() == Growth.Measure.COUNT && before.isEmpty()) {
                BigDecimal by = direction == Growth.Direction.UP
                        ? quantity.value()
                        : quantity.value().negate();
                before = Optional.of(now.get().subtract(by));
                derived = true;
            }
        }
        loose = Optional.empty();
    }

    private static Optional<Growth.Measure> measure(Quantity quantity) {
        return switch (quantity.kind()) {
            case PERCENT -> Optional.of(Growth.Measure.PERCENT);
            case COUNT -> Optional.of(Growth.Measure.COUNT);
            case TIMES -> Optional.of(Growth.Measure.TIMES);
            default -> Optional.empty();
        };
    }

    /** 申请量 is said of requests only. */
    private boolean wrongTopic(Window window) {
        return marks.requests(window)
                && count.filter(c -> c.cells().get(0).cells().get(0).table() != org.gouji.model.TableId.T3)
                        .isPresent();
    }

    private boolean compares(Window window) {
        boolean named = window.kinds().has(marks.compare)
                && (window.kinds().has(marks.last) || window.kinds().has(marks.yearly) || before.isPresent());
        return named && ofLastYear(window) && marks.plain(window);
    }

    private boolean lastYear(Window window) {
        return window.kinds().has(marks.last) && ofLastYear(window);
    }

    /** Whether no other year than this and last, and no part of a year, is named. */
    private boolean ofLastYear(Window window) {
        return window.words().stream()
                .noneMatch(t -> t.is(Type.MONTH)
                        || t.is(Type.YEAR) && (year == 0 || t.number() != year && t.number() != year - 1)
                        || marks.otherTime(t));
    }

    private void add(
            Growth.Direction direction, Growth.Measure measure, Quantity quantity, Segment segment, Span span) {
        TextPlace phrase = span.place(Math.min(start, segment.start()), segment.to());
        growths.add(new Growth(
                count,
                others,
                now.orElseThrow(),
                before,
                derived,
                direction,
                measure,
                quantity.value(),
                quantity.decimals(),
                phrase,
                span.sentence()));
    }
}
