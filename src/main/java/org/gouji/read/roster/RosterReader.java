package org.gouji.read.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.sheet.WorkbookRows;
import org.gouji.read.text.TextDecoder;

/**
 * Reads the roster of CONTRACT.md: UTF-8 or GB18030, header {@code unit,parent,kind,aliases} and perhaps {@code level}; or a workbook
 * whose first sheet has these columns. Headings and kinds may be Chinese, as resources/read/roster.yaml lists them. Never throws for
 * bad input. Any thread.
 */
public final class RosterReader {
    /** The most bytes that are read; a roster of 100,000 units has 10 MB. */
    public static final int LARGEST = 50_000_000;

    private static final int LONGEST_NAME = 200;
    private static final List<String> HEADER = List.of("unit", "parent", "kind", "aliases");

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
                    && !isHeader(columns(rows.get(header).fields()))) {
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
        if (!isHeader(columns(header.fields()))) {
            return failed(header.line(), "roster.header", String.join(",", header.fields()));
        }
        List<RosterEntry> entries = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (CsvLines.Row row : rows.subList(1, rows.size())) {
            entry(row, header.fields().size()).ifPresent(entry -> {
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

    /** What the headings mean, without empty ones at the end. */
    private List<String> columns(List<String> fields) {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).isEmpty()) {
            end--;
        }
        return words.columns(fields.subList(0, end));
    }

    private static boolean isHeader(List<String> columns) {
        return columns.equals(HEADER)
                || columns.size() == HEADER.size() + 1
                        && columns.subList(0, HEADER.size()).equals(HEADER)
                        && columns.get(HEADER.size()).equals("level");
    }

    private Optional<RosterEntry> entry(CsvLines.Row row, int columns) {
        String unit = row.field(0);
        if (unit.isEmpty()) {
            mistakes.add(row.line(), "roster.unit.blank", "");
            return Optional.empty();
        }
        if (row.fields().stream().skip(columns).anyMatch(f -> !f.isEmpty())) {
            mistakes.add(row.line(), "roster.columns", unit);
        }
        List<String> aliases = Arrays.stream(row.field(3).split("[;；]"))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
        if (unit.length() > LONGEST_NAME || aliases.stream().anyMatch(a -> a.length() > LONGEST_NAME)) {
            mistakes.add(row.line(), "roster.name.long", unit.substring(0, Math.min(unit.length(), 20)) + "…");
            return Optional.empty();
        }
        return Optional.of(new RosterEntry(
                unit,
                Optional.of(row.field(1)).filter(p -> !p.isEmpty()),
                choice(RosterEntry.Kind.values(), words.kind(row.field(2)), row.field(2), row.line(), "roster.kind")
                        .orElse(RosterEntry.Kind.OTHER),
                aliases,
                row.field(4).isEmpty()
                        ? Optional.empty()
                        : choice(
                                RosterEntry.Level.values(),
                                words.level(row.field(4)),
                                row.field(4),
                                row.line(),
                                "roster.level")));
    }

    private <E extends Enum<E>> Optional<E> choice(
            E[] values, Optional<String> meaning, String word, int line, String key) {
        Optional<E> found = Arrays.stream(values)
                .filter(v -> meaning.filter(v.name()::equalsIgnoreCase).isPresent())
                .findFirst();
        if (found.isEmpty()) {
            mistakes.add(line, key, word);
        }
        return found;
    }

    private RosterReading failed(int line, String key, String what) {
        mistakes.add(line, key, what);
        return new RosterReading(Optional.empty(), mistakes.all());
    }

    /** The mistakes found so far, as messages. */
    static final class Mistakes {
        /** A person mends a few and reads the file again. */
        private static final int MOST = 20;

        private static final int LONGEST = 100;

        private final String file;
        private final List<Message> messages = new ArrayList<>();

        Mistakes(String file) {
            this.file = file;
        }

        void add(int line, String key, String what) {
            if (messages.size() < MOST) {
                String named = what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
                messages.add(new Message(key, Map.of("file", file, "line", String.valueOf(line), "what", named)));
            }
        }

        boolean none() {
            return messages.isEmpty();
        }

        List<Message> all() {
            return messages.stream().distinct().collect(Collectors.toUnmodifiableList());
        }
    }
}
