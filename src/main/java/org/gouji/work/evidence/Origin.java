package org.gouji.work.evidence;

import java.util.Optional;

/**
 * The report that a figure stands in.
 *
 * @param report its number
 * @param unit the unit it counts for; empty where unknown
 * @param year the year it counts for; empty where unknown
 */
public record Origin(long report, Optional<String> unit, Optional<Integer> year) {}
