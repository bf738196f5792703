package org.gouji.model;

/**
 * A paragraph of prose as printed, with automatic numbering resolved.
 *
 * @param section the section it stands in
 * @param heading true where it is the heading of a section
 * @param text the text, without a line end
 * @param block position among all blocks of the document (paragraphs and tables), from 0
 */
public record Paragraph(Section section, boolean heading, String text, int block) {}
