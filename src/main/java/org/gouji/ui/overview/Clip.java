package org.gouji.ui.overview;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.stream.Collectors;

/** Rows on the clipboard, with tabs between the cells, as spreadsheets take them. */
final class Clip {
    private Clip() {}

    static void put(List<List<String>> rows) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text(rows)), null);
    }

    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
