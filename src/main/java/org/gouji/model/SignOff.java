package org.gouji.model;

import java.time.Instant;

/**
 * A reviewer's 签核 of a report.
 *
 * @param author who signed
 * @param at when, UTC
 * @param comment her words; may be empty
 * @param changed whether a decision, a correction, a check or another version has changed anything since
 */
public record SignOff(String author, Instant at, String comment, boolean changed) {}
