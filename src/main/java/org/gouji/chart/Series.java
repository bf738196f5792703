package org.gouji.chart;

/**
 * What has a colour and an entry in the legend.
 *
 * @param key its name in files
 * @param name its word
 * @param tone its colour and shape
 */
public record Series(String key, String name, Tone tone) {}
