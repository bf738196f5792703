package org.gouji.bench.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.bench.page.Block.Kind;
import org.gouji.bench.page.Block.Line;
import org.gouji.model.SourceDocument;

/** What a reader of a format brings of a report laid out, without a file. */
public final class Reading {

    private Reading() {}

    /** The blocks as a document. */
    public static SourceDocument of(List<Block> blocks) {
        List<SourceDocument.Block> read = new ArrayList<>();
        int tables = 0;
        for (Block block : blocks) {
            if (block instanceof Line line) {
                read.add(new SourceDocument.TextBlock(
                        line.text(), line.kind() == Kind.TITLE || line.kind() == Kind.SECTION));
            } else if (block instanceof Drawn table) {
                read.add(new SourceDocument.Grid(++tables, rows(table), true));
            }
        }
        return new SourceDocument(read, "");
    }

    private static List<SourceDocument.Row> rows(Drawn table) {
        List<SourceDocument.Row> rows = new ArrayList<>();
        for (List<Drawn.Slot> slots : table.slots()) {
            int row = rows.size() + 1;
            rows.add(new SourceDocument.Row(slots.stream()
                    .map(slot -> new SourceDocument.Cell(
                            slot.box().map(Box::text).orElse(""),
                            row,
                            slot.column() + 1,
                            slot.wide(),
                            slot.box().isEmpty()))
                    .toList()));
        }
        return rows;
    }
}
