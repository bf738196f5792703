package org.gouji.read;

import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.model.SourceDocument.TextBlock;

/**
 * What a format's reader brings: the document and what cannot be expressed in it.
 *
 * @param document the blocks
 * @param pictures how many pictures stand among them; a report whose tables are pictures must be told from one without tables
 * @param page whether it is a web page, with things around the report that are no part of it
 */
public record Extract(SourceDocument document, int pictures, boolean page) {
    /** Characters; the longest real reports have some fifty thousand. What is done with a text takes time for each of them. */
    private static final int LONGEST = 500_000;

    /** Throws where it holds far more text than a report. */
    public void refuseTooMuch() throws UnreadableFileException {
        long length = 0;
        for (Block block : document.blocks()) {
            length += block instanceof TextBlock ? ((TextBlock) block).text().length() : length((Grid) block);
        }
        if (length > LONGEST) {
            throw new UnreadableFileException("read.failed.tooMuch");
        }
    }

    private static long length(Grid grid) {
        long length = 0;
        for (Row row : grid.rows()) {
            for (Cell cell : row.cells()) {
                length += cell.text().length();
            }
        }
        return length;
    }
}
