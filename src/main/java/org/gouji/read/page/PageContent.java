package org.gouji.read.page;

import java.util.List;

/**
 * What stands on one page.
 *
 * @param number the page's number, from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order in which the file draws them
 * @param rules in any order
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Rule> rules) {}
