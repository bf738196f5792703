package org.gouji.read.page;

import java.util.List;

/**
 * A page after its tables were found.
 *
 * @param number the page's number, from 1
 * @param width in points
 * @param height in points
 * @param lines the lines outside of tables, from top to bottom
 * @param tables from top to bottom
 */
record Sheet(int number, double width, double height, List<TextLine> lines, List<PageTable> tables) {

    Sheet with(List<TextLine> otherLines) {
        return new Sheet(number, width, height, otherLines, tables);
    }
}
