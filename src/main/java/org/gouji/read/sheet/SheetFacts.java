package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.model.TableId;
import org.gouji.read.match.FormWords;

/**
 * What of a report a sheet has.
 *
 * @param title unit and year that its title names; empty without such a title
 * @param labels the labels of each statutory table that stand in its tables
 * @param sections whether one of the six sections begins on it
 */
record SheetFacts(String title, Map<TableId, Set<String>> labels, boolean sections) {
    /** A few labels stand in notes about the form as well. */
    private static final int FEWEST_LABELS = 2;

    static SheetFacts of(List<Block> blocks, FormWords words) {
        List<String> lines = new ArrayList<>();
        Map<TableId, Set<String>> labels = new EnumMap<>(TableId.class);
        for (Block block : blocks) {
            if (block instanceof TextBlock) {
                lines.add(((TextBlock) block).text());
            } else {
                for (Row row : ((Grid) block).rows()) {
                    row.cells().forEach(c -> collect(c, words, labels));
                }
            }
        }
        labels.values().removeIf(l -> l.size() < FEWEST_LABELS);
        return new SheetFacts(words.title(lines), labels, lines.stream().anyMatch(words::isSection));
    }

    private static void collect(Cell cell, FormWords words, Map<TableId, Set<String>> labels) {
        Set<TableId> tables = words.tables(cell.text());
        if (tables.size() == 1) {
            labels.computeIfAbsent(tables.iterator().next(), t -> new HashSet<>())
                    .add(words.key(cell.text()));
        }
    }

    /** Whether nothing of a report is on the sheet. */
    boolean isNothing() {
        return title.isEmpty() && labels.isEmpty() && !sections;
    }

    /** Whether the sheet cannot belong to the report that {@code others} are of: it has what they have already. */
    boolean repeats(List<SheetFacts> others) {
        for (SheetFacts other : others) {
            boolean otherTitle = !title.isEmpty() && !other.title.isEmpty() && !title.equals(other.title);
            if (otherTitle || repeats(other)) {
                return true;
            }
        }
        return false;
    }

    /** A table may go on on a second sheet; then hardly a label but those of the head stands on both. */
    private boolean repeats(SheetFacts other) {
        for (Map.Entry<TableId, Set<String>> entry : labels.entrySet()) {
            Set<String> theirs = other.labels.getOrDefault(entry.getKey(), Set.of());
            Set<String> both = new HashSet<>(entry.getValue());
            both.retainAll(theirs);
            if (both.size() * 2 > Math.min(entry.getValue().size(), theirs.size()) && !both.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
