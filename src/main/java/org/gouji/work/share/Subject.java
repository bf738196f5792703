package org.gouji.work.share;

import java.util.List;

/**
 * What an event is about.
 *
 * @param units names of the units; none where unknown
 * @param years their years, in the same order
 * @param what the rule and the cells, the file of a report; empty where the event says it itself
 */
public record Subject(List<String> units, List<Integer> years, String what) {
    /** About nothing in particular. */
    static final Subject NONE = new Subject(List.of(), List.of(), "");

    public Subject {
        units = List.copyOf(units);
        years = List.copyOf(years);
    }
}
