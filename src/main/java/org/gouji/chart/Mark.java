package org.gouji.chart;

/**
 * One thing drawn in a chart that stands for a value: a piece of a bar, a point. Its keys never depend on a language.
 *
 * @param row which series, bar or group
 * @param column which of its pieces or points
 */
public record Mark(String row, String column) {}
