package org.gouji.memo;

import java.util.Optional;

/**
 * A report that a memo speaks of.
 *
 * @param id its number in the workspace
 * @param unit the unit; empty where it was not recognised
 * @param year the report year; empty where it was not recognised
 * @param file its file's name, for a report without a unit
 * @param partial whether parts of it could not be read, so that nobody may call it sound
 */
public record ReviewedReport(long id, Optional<String> unit, Optional<Integer> year, String file, boolean partial) {}
