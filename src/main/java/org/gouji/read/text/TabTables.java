package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.match.FormWords;

/**
 * Reads text with a line for each row and a tab between each two columns of the grid, as sheets and programs that resolve
 * merged cells leave it: every row of a table has the same number of tabs, so each cell's column is known. Any thread.
 */
final class TabTables {
    /** A table of the form has more rows; fewer of the same length may be chance. */
    private static final int FEWEST_ROWS = 8;

    /** A lone line with so many tabs is a row of a table that lost its others. */
    private static final int ROW_TABS = 3;

    private static final int MOST_CELLS = 200_000;

    private final FormWords words;
    private final Predicate<String> rowLabel;

    /** A reader that knows a label of a row, not of a group, by {@code rowLabel}. */
    TabTables(FormWords words, Predicate<String> rowLabel) {
        this.words = words;
        this.rowLabel = rowLabel;
    }

    /**
     * The paragraphs and tables in {@code lines}; empty where rows of one table differ in length, which tells no columns.
     *
     * @param closed whether empty cells at the end of a row are there; else such a row may lack any of its cells, and none is believed
     */
    Optional<List<Block>> read(List<String> lines, boolean closed) throws UnreadableFileException {
        List<Block> blocks = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        int tables = 0;
        int longest = 0;
        int cells = 0;
        for (int from = 0; from < lines.size(); ) {
            Patience.check();
            int to = from;
            while (to < lines.size() && tabs(lines.get(to)) > 0) {
                to++;
            }
            if (to - from > 1) {
                int width = tabs(lines.get(from)) + 1;
                cells += (to - from) * width;
                if (!lines.subList(from, to).stream().allMatch(l -> tabs(l) + 1 == width) || cells > MOST_CELLS) {
                    return Optional.empty();
                }
                addProse(prose, blocks);
                blocks.add(new TabGrid(lines.subList(from, to), words, rowLabel, closed).grid(++tables));
                longest = Math.max(longest, to - from);
                from = to;
            } else {
                if (tabs(lines.get(from)) >= ROW_TABS) {
                    return Optional.empty();
                }
                prose.add(lines.get(from).replace('\t', ' '));
                from++;
            }
        }
        addProse(prose, blocks);
        return longest < FEWEST_ROWS ? Optional.empty() : Optional.of(blocks);
    }

    private static int tabs(String line) {
        return (int) line.chars().filter(c -> c == '\t').count();
    }

    private static void addProse(List<String> prose, List<Block> blocks) {
        WrappedLines.join(prose).forEach(text -> blocks.add(new TextBlock(text, false)));
        prose.clear();
    }
}
