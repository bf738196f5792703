package org.gouji.model;

/**
 * A span of characters in the prose of a report.
 *
 * @param section the section the paragraph belongs to
 * @param paragraph index into {@link Report#paragraphs()}, from 0
 * @param start first character, from 0
 * @param end one past the last character
 */
public record TextPlace(Section section, int paragraph, int start, int end) implements Place {}
