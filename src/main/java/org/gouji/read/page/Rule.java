package org.gouji.read.page;

/**
 * A ruling line, straight along or across the page. Points from the upper left corner.
 *
 * @param horizontal whether it runs from left to right, otherwise from top to bottom
 * @param at its distance from the upper edge where horizontal, otherwise from the left edge
 * @param from where it begins
 * @param to where it ends, not before {@code from}
 */
public record Rule(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** Whether this rule, which runs in the other direction, meets {@code other}, or misses it by {@code slack} at most. */
    boolean meets(Rule other, double slack) {
        return at >= other.from - slack && at <= other.to + slack && other.at >= from - slack && other.at <= to + slack;
    }
}
