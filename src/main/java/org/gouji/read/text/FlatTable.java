package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.match.FormWords;
import org.gouji.read.text.FlatPieces.Kind;
import org.gouji.read.text.FlatPieces.Piece;

/**
 * A statutory table found in text without cells.
 *
 * @param firstLine its first line
 * @param lastLine its last line
 * @param end the piece behind it
 * @param rows the texts of its cells
 */
record FlatTable(int firstLine, int lastLine, int end, List<List<String>> rows) {
    private static final Pattern PIECES = Pattern.compile("[\\s\\p{Z}|│]+");
    private static final int TALLEST_HEAD = 30;
    private static final int LONGEST_WORD_LINE = 60;

    /** The table of {@code form} behind the piece {@code start}, if its rows are there. */
    static Optional<FlatTable> find(FlatForm form, List<Piece> pieces, List<String> lines, FormWords words, int start)
            throws UnreadableFileException {
        List<FlatRow> found = FlatRows.find(form, pieces, start);
        if (found.stream().filter(r -> r.label().isPresent()).count() < 2) {
            return Optional.empty();
        }
        int first = pieces.get(found.get(0).from()).line();
        int top = top(form, first, lines, words);
        List<List<String>> rows = new ArrayList<>();
        int behind = firstPiece(pieces, top);
        int figures = 1;
        boolean turned = false;
        List<String> band = List.of();
        for (FlatRow row : found) {
            List<Piece> head = row.from() > behind ? pieces.subList(behind, row.from()) : List.of();
            if (row.label().isPresent()) {
                int index = row.label().get().index();
                figures = row.label().get().figures();
                boolean heads = addHead(form, head, form.columnsOf(index), rows);
                turned = heads || !form.columnsOf(index).equals(band)
                        ? FlatHead.isTurned(form, head, form.columnsOf(index))
                        : turned;
                band = form.columnsOf(index);
            }
            List<String> cells = new ArrayList<>(List.of(row.printed()));
            cells.addAll(turned ? FlatRow.unreadable(row.values(), figures) : values(row, figures));
            if (!row.printed().isEmpty()) {
                rows.add(cells);
            }
            behind = Math.max(behind, row.to());
        }
        FlatRow last = found.get(found.size() - 1);
        return Optional.of(new FlatTable(top, pieces.get(last.to() - 1).line(), last.to(), rows));
    }

    private static List<String> values(FlatRow row, int figures) {
        boolean unlabelled = row.label().isEmpty() && row.values().size() == figures && row.oneLine();
        return unlabelled ? row.values() : row.cells(figures);
    }

    private static boolean addHead(FlatForm form, List<Piece> head, List<String> columns, List<List<String>> rows) {
        FlatHead.labels(form, head).stream().filter(form::isTitle).forEach(t -> rows.add(List.of(t)));
        List<String> names = FlatHead.inOrder(form, head, columns);
        boolean several = columns.size() < 2 || names.size() > 1;
        if (several && !names.isEmpty()) {
            rows.add(names);
        }
        return several && !names.isEmpty();
    }

    /** The first line of the head above a line: up to the nearest line that holds no word of the table. */
    static int top(FlatForm form, int line, List<String> lines, FormWords words) {
        int top = line;
        for (int i = line - 1; i >= 0 && line - i < TALLEST_HEAD; i--) {
            String text = lines.get(i).strip();
            if (words.isSection(text) || letters(text) > LONGEST_WORD_LINE || text.contains("。")) {
                break;
            }
            boolean word = false;
            for (String piece : PIECES.split(text)) {
                word |= form.isWord(piece);
            }
            top = word || form.isTitle(text) ? i : top;
        }
        return top;
    }

    private static long letters(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static int firstPiece(List<Piece> pieces, int line) {
        int index = 0;
        while (index < pieces.size() && pieces.get(index).line() < line) {
            index++;
        }
        return index;
    }

    /** The table of groups (table four) behind {@code start}: its names, then all figures, or the figures of each group behind its name. */
    static Optional<FlatTable> groups(FlatForm form, List<Piece> pieces, List<String> lines, FormWords words, int start)
            throws UnreadableFileException {
        int begin = begin(form, pieces, start);
        if (begin < 0) {
            return Optional.empty();
        }
        int from = begin;
        while (from < pieces.size()
                && pieces.get(from).kind() != Kind.VALUE
                && !isBlankRow(pieces, from, form.size())) {
            if (words.isSection(pieces.get(from).text())) {
                return Optional.empty();
            }
            from++;
        }
        if (from >= pieces.size()) {
            return Optional.empty();
        }
        int first = from;
        while (from > begin
                && pieces.get(from - 1).kind() == Kind.EMPTY
                && pieces.get(from - 1).line() == pieces.get(first).line()) {
            from--;
        }
        List<List<String>> rows = new ArrayList<>();
        int end = figures(form, pieces, begin, from, rows);
        int top = top(form, pieces.get(begin).line(), lines, words);
        return Optional.of(new FlatTable(top, pieces.get(end - 1).line(), end, rows));
    }

    /** Whether a line of nothing but so many empty cells begins, and no figures below it: they were never filled in. */
    private static boolean isBlankRow(List<Piece> pieces, int at, int size) {
        int line = pieces.get(at).line();
        return pieces.get(at).kind() == Kind.EMPTY
                && at + size <= pieces.size()
                && pieces.subList(at, at + size).stream().allMatch(p -> p.line() == line && p.kind() == Kind.EMPTY)
                && (at + size == pieces.size() || pieces.get(at + size).line() != line)
                && pieces.subList(at + size, pieces.size()).stream()
                        .takeWhile(p -> p.kind() != Kind.TEXT)
                        .noneMatch(p -> p.kind() == Kind.VALUE);
    }

    private static int figures(FlatForm form, List<Piece> pieces, int begin, int from, List<List<String>> rows) {
        int end = from;
        while (end < pieces.size() && pieces.get(end).kind() != Kind.TEXT) {
            end++;
        }
        List<Piece> run = pieces.subList(from, end).stream()
                .filter(p -> p.kind() != Kind.BREAK)
                .toList();
        List<Piece> line =
                run.stream().filter(p -> p.line() == run.get(0).line()).toList();
        int size = form.size();
        List<Piece> taken = run.size() == size ? run : line.size() == size ? line : List.of();
        rows.add(names(form, pieces.subList(begin, from)));
        rows.add(
                taken.isEmpty()
                        ? FlatRow.unreadable(run.stream().map(Piece::text).toList(), size)
                        : taken.stream().map(Piece::text).toList());
        return taken.isEmpty() ? end : lastIndex(pieces, from, taken) + 1;
    }

    /** The names in front of the figures; where outcomes are broken over lines, but all are there, as the form has them. */
    private static List<String> names(FlatForm form, List<Piece> head) {
        List<String> whole = FlatHead.labels(form, head);
        Band band = form.form().bands().get(0);
        List<String> outcomes = band.columns().stream().map(Label::text).toList();
        List<String> groups = band.rows().stream().map(Label::text).toList();
        long named =
                whole.stream().filter(form::isTelling).filter(form::isColumn).count();
        boolean broken = named < outcomes.size() - 1L
                && FlatHead.inOrder(form, head, outcomes).equals(outcomes)
                && groups.stream().allMatch(g -> whole.stream().anyMatch(w -> form.isSame(w, g)));
        if (!broken) {
            return whole;
        }
        List<String> names = new ArrayList<>(groups);
        groups.forEach(g -> names.addAll(outcomes));
        return names;
    }

    private static int lastIndex(List<Piece> pieces, int from, List<Piece> taken) {
        Piece last = taken.get(taken.size() - 1);
        int index = from;
        for (int i = from; i < pieces.size() && pieces.get(i).line() <= last.line(); i++) {
            index = i;
        }
        return index;
    }

    /** Where the names of table four begin: an outcome's name, or two names of groups next to each other. */
    static int begin(FlatForm form, List<Piece> pieces, int start) {
        int group = -1;
        for (int i = start; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            if (pieces.get(i).kind() != Kind.TEXT) {
                group = pieces.get(i).kind() == Kind.BREAK ? group : -1;
                continue;
            }
            boolean name = form.row(text).isPresent() || (form.isGroupPiece(text) && text.length() > 3);
            if ((form.isColumn(text) && form.isTelling(text)) || (name && group >= 0)) {
                return group >= 0 ? group : i;
            }
            group = name ? i : -1;
        }
        return -1;
    }

    Grid grid(int number) {
        List<Row> grid = new ArrayList<>();
        for (List<String> texts : rows) {
            List<Cell> cells = new ArrayList<>();
            for (String text : texts) {
                cells.add(new Cell(text, grid.size() + 1, cells.size() + 1, 1, false));
            }
            grid.add(new Row(cells));
        }
        return new Grid(number, grid, false);
    }
}
