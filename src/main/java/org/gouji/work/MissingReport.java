package org.gouji.work;

/** A unit of the roster without a report for a year on which others have reported. */
public record MissingReport(String unit, int year) {}
