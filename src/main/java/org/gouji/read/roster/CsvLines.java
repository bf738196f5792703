package org.gouji.read.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits comma-separated text (RFC 4180): fields may be quoted, quotes within are doubled, a quoted field may hold line ends.
 * Rows without any content are left out.
 *
 * @param rows the rows
 * @param open the line on which a quote is opened and never closed
 */
record CsvLines(List<Row> rows, Optional<Integer> open) {

    /** A row: the line it begins on, from 1, and its fields without the space around them. */
    record Row(int line, List<String> fields) {
        /** The field at {@code index}, empty where the row is shorter. */
        String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }
    }

    static CsvLines of(String text) {
        return of(text, ',');
    }

    /** The same with another character between fields. */
    static CsvLines of(String text, char separator) {
        return new Splitter(text, separator).split();
    }

    /** The state of one pass over the text. */
    private static final class Splitter {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private boolean blank = true;
        private List<String> fields = new ArrayList<>();
        private int line = 1;
        private int begun = 1;
        private int quotedSince;

        Splitter(String text, char separator) {
            this.separator = separator;
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        CsvLines split() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quotedSince > 0) {
                    i += quoted(c, i);
                } else if (c == '"' && blank) {
                    field.setLength(0);
                    blank = false;
                    quotedSince = line;
                } else if (c == separator) {
                    endField();
                } else if (c == '\n') {
                    endRow();
                } else {
                    field.append(c);
                    blank &= Character.isWhitespace(c);
                }
                line += c == '\n' ? 1 : 0;
                begun = fields.isEmpty() && field.length() == 0 && quotedSince == 0 ? line : begun;
            }
            Optional<Integer> open = quotedSince > 0 ? Optional.of(quotedSince) : Optional.empty();
            endRow();
            return new CsvLines(List.copyOf(rows), open);
        }

        /** Returns how many further characters it has used. */
        private int quoted(char c, int at) {
            if (c != '"') {
                field.append(c);
                return 0;
            }
            if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append('"');
                return 1;
            }
            quotedSince = 0;
            return 0;
        }

        private void endField() {
            String said = field.toString().strip();
            // what would be a formula, a spreadsheet keeps behind an apostrophe
            fields.add(
                    said.length() > 1 && said.charAt(0) == '\'' && "=+-@".indexOf(said.charAt(1)) >= 0
                            ? said.substring(1)
                            : said);
            field.setLength(0);
            blank = true;
        }

        private void endRow() {
            endField();
            if (fields.stream().anyMatch(f -> !f.isEmpty())) {
                rows.add(new Row(begun, List.copyOf(fields)));
            }
            fields = new ArrayList<>();
        }
    }
}
