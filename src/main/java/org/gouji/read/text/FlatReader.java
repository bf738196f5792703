package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.match.FormWords;
import org.gouji.read.text.FlatPieces.Piece;

/**
 * Reads text whose tables have lost their cells: rows with tabs, columns held apart by spaces, or one cell per line, as word
 * processors save it and viewers of pages copy it. Any thread.
 */
final class FlatReader {
    /** A report has some ten thousand characters. */
    private static final long LONGEST = 2_000_000;

    private final List<List<FlatForm>> editions;
    private final FormWords words;

    FlatReader(FormCatalogue forms, FormWords words) {
        this.editions = forms.editions().stream()
                .map(e -> e.tables().stream().map(t -> new FlatForm(t, words)).toList())
                .toList();
        this.words = words;
    }

    /** The paragraphs and tables in {@code lines}; empty where none of the statutory tables is found. */
    Optional<List<Block>> read(List<String> lines) throws UnreadableFileException {
        if (lines.stream().mapToLong(String::length).sum() > LONGEST) {
            return Optional.empty();
        }
        List<Piece> pieces = FlatPieces.of(lines, words);
        List<FlatForm> forms = FlatForm.best(editions, FormWords.letters(String.join("", lines)));
        List<FlatTable> tables = new ArrayList<>();
        int start = 0;
        int groups = forms.stream()
                .filter(FlatForm::isGroups)
                .mapToInt(f -> FlatTable.begin(f, pieces, 0))
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(pieces.size());
        for (FlatForm form : forms) {
            Optional<FlatTable> table = form.isGroups()
                    ? FlatTable.groups(form, pieces, lines, words, start)
                    : FlatTable.find(form, groups > start ? pieces.subList(0, groups) : pieces, lines, words, start);
            if (table.isPresent()) {
                tables.add(table.get());
                start = table.get().end();
            }
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(blocks(lines, tables));
    }

    /** Whether a text is the label of a row of tables two or three, in any edition. */
    boolean isRow(String text) {
        return editions.stream()
                .flatMap(List::stream)
                .anyMatch(form -> !form.isGroups() && form.row(text).isPresent());
    }

    private static List<Block> blocks(List<String> lines, List<FlatTable> tables) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (FlatTable table : tables) {
            addProse(lines.subList(from, Math.max(from, table.firstLine())), blocks);
            blocks.add(table.grid(tables.indexOf(table) + 1));
            from = Math.max(from, table.lastLine() + 1);
        }
        addProse(lines.subList(from, lines.size()), blocks);
        return blocks;
    }

    private static void addProse(List<String> lines, List<Block> blocks) {
        WrappedLines.join(lines).forEach(text -> blocks.add(new TextBlock(text, false)));
    }
}
