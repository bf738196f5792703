package org.gouji.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text as a converter leaves it: a table cell is a line after a tab, an empty line ends a row. */
final class TextFile {

    byte[] write(Sample sample, Form form) {
        StringBuilder out = new StringBuilder();
        sample.all("title").forEach(title -> out.append(title).append('\n'));
        for (Line line : sample.text()) {
            if (line.kind() == Line.Kind.TABLE) {
                form.fill(line.text(), sample).forEach(row -> appendRow(out, row));
                out.append("\n\n");
            } else {
                out.append(line.text()).append('\n');
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void appendRow(StringBuilder out, List<Cell> row) {
        row.forEach(cell -> out.append('\t').append(cell.text()).append('\n'));
        out.append('\n');
    }
}
