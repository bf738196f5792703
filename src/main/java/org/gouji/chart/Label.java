package org.gouji.chart;

/**
 * What is written for a unit, a rule, a year.
 *
 * @param key tells it from others of the same name
 * @param name what is written in the chart
 * @param full what its tip and the table say
 */
public record Label(String key, String name, String full) {

    /** One whose short name is its full name. */
    public static Label of(String key, String name) {
        return new Label(key, name, name);
    }
}
