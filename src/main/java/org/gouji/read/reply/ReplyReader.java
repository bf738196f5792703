package org.gouji.read.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.SourceFile;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.ZipDirectory;
import org.gouji.read.reply.ReplyWords.Column;
import org.gouji.read.sheet.WorkbookRows;

/** Reads a 整改反馈表 as a unit sent it back, a Word document or a workbook with its columns. Never throws for bad input. Any thread. */
public final class ReplyReader {
    /** The most bytes that are read; a form with pictures of stamped pages has a few million. */
    public static final int LARGEST = 50_000_000;

    private final ReplyWords words = ReplyWords.load();
    private final AnswerCell answers = new AnswerCell(words);

    /** Reads a form; {@code file} is only named in messages. */
    public ReplyReading read(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return failed(file, "reply.large");
        }
        try {
            List<String> headings = new ArrayList<>();
            List<FormRow> rows = rows(bytes, headings);
            Optional<List<ReplyLine>> lines = lines(rows, headings);
            return lines.isPresent()
                    ? new ReplyReading(Optional.of(new ReplyForm(headings, lines.get())), Optional.empty())
                    : failed(file, "reply.none");
        } catch (UnreadableFileException e) {
            return new ReplyReading(Optional.empty(), Optional.of(e.about(new SourceFile(file, ""))));
        }
    }

    private static ReplyReading failed(String file, String key) {
        return new ReplyReading(
                Optional.empty(),
                Optional.of(new Message(key, Map.of("file", file, "limit", String.valueOf(LARGEST / 1_000_000)))));
    }

    private List<FormRow> rows(byte[] bytes, List<String> headings) throws UnreadableFileException {
        if (!WorkbookRows.looksLikeOne(bytes)) {
            return List.of();
        }
        if (bytes[0] == 'P') {
            ZipDirectory zip = ZipDirectory.open(bytes);
            Optional<String> main = zip.names().stream()
                    .filter(n -> n.matches("(?i)word/document\\d*\\.xml"))
                    .findFirst();
            if (main.isPresent()) {
                WordRows read = new WordRows(zip.content(main.get()).orElseThrow(), words);
                headings.addAll(read.headings());
                return read.rows();
            }
        }
        return WorkbookRows.of(bytes).stream()
                .map(row -> new FormRow(0, row.number(), row.texts(), List.of()))
                .toList();
    }

    /** The rows below a head that names the form's columns; empty where there is none. */
    private Optional<List<ReplyLine>> lines(List<FormRow> rows, List<String> headings) {
        List<ReplyLine> lines = new ArrayList<>();
        Map<Column, Integer> columns = Map.of();
        boolean found = false;
        FormRow head = new FormRow(0, 0, List.of(), List.of());
        for (FormRow row : rows) {
            Map<Column, Integer> named = columns(row);
            if (named.size() > 1) {
                columns = isForm(named) ? named : Map.of();
                found |= isForm(named);
                head = row;
            } else if (!columns.isEmpty() && belongs(row, head)) {
                lines.add(line(
                        row,
                        columns,
                        row.table() > 0 && row.table() == head.table() ? row.number() - head.number() : row.number()));
            } else {
                columns = Map.of();
                headings.addAll(row.cells());
            }
        }
        return found
                ? Optional.of(lines.stream()
                        .filter(l -> !l.problem().isEmpty() || !l.blank())
                        .toList())
                : Optional.empty();
    }

    /** A table cut in two goes on without a head; one of other columns is another. */
    private static boolean belongs(FormRow row, FormRow head) {
        return row.table() == head.table() || row.cells().size() == head.cells().size();
    }

    private static boolean isForm(Map<Column, Integer> columns) {
        return columns.containsKey(Column.PROBLEM)
                && (columns.containsKey(Column.ANSWER) || columns.containsKey(Column.EXPLANATION));
    }

    private Map<Column, Integer> columns(FormRow row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = words.column(row.cells().get(i));
            if (column != Column.OTHER) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    private ReplyLine line(FormRow row, Map<Column, Integer> columns, int number) {
        String answer = cell(row, columns, Column.ANSWER);
        return new ReplyLine(
                number,
                row.marks(),
                cell(row, columns, Column.NUMBER),
                cell(row, columns, Column.PROBLEM),
                answers.read(answer),
                answer,
                cell(row, columns, Column.EXPLANATION),
                cell(row, columns, Column.PERSON),
                cell(row, columns, Column.DONE));
    }

    private static String cell(FormRow row, Map<Column, Integer> columns, Column column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < row.cells().size() ? row.cells().get(at).strip() : "";
    }
}
