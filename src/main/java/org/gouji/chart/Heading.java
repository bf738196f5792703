package org.gouji.chart;

import java.util.List;

/**
 * The words around a chart.
 *
 * @param title what it shows
 * @param scope which part of the workspace it counts; empty: all
 * @param notes what must be known to read it, below
 */
public record Heading(String title, String scope, List<String> notes) {
    public Heading {
        notes = List.copyOf(notes);
    }
}
