package org.gouji.read;

import java.util.List;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.TextBlock;

/** A document as a test wants to see it: its lines, and the cells of its tables with column, width and text. */
final class Shown {
    private Shown() {}

    static List<String> lines(SourceDocument document) {
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(b -> ((TextBlock) b).text())
                .toList();
    }

    static List<String> headings(SourceDocument document) {
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .filter(TextBlock::heading)
                .map(TextBlock::text)
                .toList();
    }

    static List<Grid> grids(SourceDocument document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    /** The rows of the first table; a cell is column+width, ^ where it continues one above, and its text. */
    static List<List<String>> cells(SourceDocument document) {
        return cells(grids(document).get(0));
    }

    static List<List<String>> cells(Grid grid) {
        return grid.rows().stream()
                .map(r -> r.cells().stream()
                        .map(c -> c.column() + "+" + c.width() + (c.continued() ? "^" : "") + " " + c.text())
                        .toList())
                .toList();
    }
}
