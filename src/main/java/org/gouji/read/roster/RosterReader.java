package org.gouji.read.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Roster;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.sheet.WorkbookRows;
import org.gouji.read.text.TextDecoder;

/**
 * Reads the roster of CONTRACT.md: UTF-8 or GB18030, header {@code unit,parent,kind,aliases} and perhaps others of {@link RosterColumn}; or a workbook
 * whose first sheet has these columns. Headings and kinds may be Chinese, as resources/read/roster.yaml lists them. Never throws for
 * bad input. Any thread.
 */
public final class RosterReader {
    /** The most bytes that are read; a roster of 100,000 units has 10 MB. */
    public static final int LARGEST = 50_000_000;

    /** Rows among which the headings of a workbook are looked for. */
    private static final int LONGEST_TITLE = 5;

    private final Mistakes mistakes;
    private final RosterWords words = RosterWords.load();

    private RosterReader(String file) {
        this.mistakes = new Mistakes(file);
    }

    /** Reads a roster; {@code file} is only named in messages. */
    public static RosterReading read(String file, byte[] bytes) {
        return new RosterReader(file).read(bytes);
    }

    /**
     * Looks over rows that somebody edits: each has a text for each of {@link RosterColumn}, perhaps fewer, and is named by its
     * number from 1. Rows without any text are left out; no row at all is a mistake as well.
     */
    public static RosterReading rows(String file, List<List<String>> rows) {
        List<CsvLines.Row> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> fields = rows.get(i).stream().map(String::strip).toList();
            if (fields.stream().anyMatch(f -> !f.isEmpty())) {
                lines.add(new CsvLines.Row(i + 1, fields));
            }
        }
        return new RosterReader(file).units(lines, List.of(RosterColumn.values()), RosterColumn.values().length);
    }

    private RosterReading read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return failed(0, "roster.large", String.valueOf(LARGEST / 1_000_000));
        }
        return WorkbookRows.looksLikeOne(bytes) ? workbook(bytes) : text(bytes);
    }

    private RosterReading text(byte[] bytes) {
        CsvLines lines = CsvLines.of(TextDecoder.decode(bytes, Optional.empty()));
        return lines.open().isPresent() ? failed(lines.open().get(), "roster.quote", "") : rows(lines.rows());
    }

    /** A list in a workbook may have a title above its headings. */
    private RosterReading workbook(byte[] bytes) {
        try {
            List<CsvLines.Row> rows = WorkbookRows.of(bytes).stream()
                    .map(row -> new CsvLines.Row(row.number(), row.texts()))
                    .toList();
            int header = 0;
            while (header < Math.min(rows.size(), LONGEST_TITLE)
                    && columns(rows.get(header).fields()).isEmpty()) {
                header++;
            }
            return rows(header == Math.min(rows.size(), LONGEST_TITLE) ? rows : rows.subList(header, rows.size()));
        } catch (UnreadableFileException e) {
            return failed(0, "roster.workbook", "");
        }
    }

    private RosterReading rows(List<CsvLines.Row> rows) {
        if (rows.isEmpty()) {
            return failed(0, "roster.empty", "");
        }
        CsvLines.Row header = rows.get(0);
        List<RosterColumn> columns = columns(header.fields());
        if (columns.isEmpty()) {
            return failed(header.line(), "roster.header", String.join(",", header.fields()));
        }
        return units(rows.subList(1, rows.size()), columns, header.fields().size());
    }

    private RosterReading units(List<CsvLines.Row> rows, List<RosterColumn> columns, int width) {
        List<RosterEntry> entries = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (CsvLines.Row row : rows) {
            // a heading without words stands over fields without words
            List<String> fields = row.fields().size() <= width
                    ? row.fields()
                            .subList(0, Math.min(columns.size(), row.fields().size()))
                    : row.fields();
            new RosterRow(row.line(), fields, columns, words, mistakes).entry().ifPresent(entry -> {
                entries.add(entry);
                numbers.add(row.line());
            });
        }
        if (entries.isEmpty() && mistakes.none()) {
            return failed(0, "roster.empty", "");
        }
        new RosterStructure(entries, numbers, mistakes).check();
        return new RosterReading(mistakes.none() ? Optional.of(new Roster(entries)) : Optional.empty(), mistakes.all());
    }

    /** What the headings mean, empty ones at the end left out; none where this is no heading of a roster. */
    private List<RosterColumn> columns(List<String> fields) {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).isEmpty()) {
            end--;
        }
        List<Optional<RosterColumn>> meant = words.columns(fields.subList(0, end));
        List<RosterColumn> columns =
                meant.stream().flatMap(Optional::stream).distinct().toList();
        return columns.size() == end
                        && end >= RosterColumn.REQUIRED
                        && columns.subList(0, RosterColumn.REQUIRED)
                                .equals(List.of(RosterColumn.values()).subList(0, RosterColumn.REQUIRED))
                ? columns
                : List.of();
    }

    private RosterReading failed(int line, String key, String what) {
        mistakes.add(line, key, what);
        return new RosterReading(Optional.empty(), mistakes.all());
    }
}
