package org.gouji.work;

import java.time.LocalDate;

/**
 * A unit of the roster without a report for a year on which others have reported.
 *
 * @param deadline the last day for it
 */
public record MissingReport(String unit, int year, LocalDate deadline) {}
