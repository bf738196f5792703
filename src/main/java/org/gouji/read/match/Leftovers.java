package org.gouji.read.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.CellPlace;
import org.gouji.model.Skipped;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.Oddity;
import org.gouji.read.match.TableMatch.Line;

/**
 * What stands in the tables of a document and belongs to none of the form's: rows with figures are oddities of the table they
 * stand in, remarks and whole tables are only told as skipped.
 */
final class Leftovers {
    private static final int LONGEST = 60;
    private final List<TableMatch> tables;
    private final Set<Line> used = new HashSet<>();
    private final Map<TableId, List<Oddity>> oddities = new EnumMap<>(TableId.class);
    private final List<Skipped> skipped = new ArrayList<>();

    private Leftovers(List<TableMatch> tables) {
        this.tables = tables;
        tables.forEach(t -> used.addAll(t.rows()));
    }

    /** What of {@code grids} was not used by {@code match}. */
    static Leftovers of(List<List<DocRow>> grids, EditionMatch match) {
        Leftovers leftovers = new Leftovers(match.tables());
        grids.stream().filter(g -> !g.isEmpty()).forEach(leftovers::look);
        return leftovers;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    /** The readings with the rows added that the form does not have. */
    List<TableReading> addTo(List<TableReading> readings) {
        return readings.stream()
                .map(r -> new TableReading(
                        r.table(),
                        r.state(),
                        r.edition(),
                        r.documentTables(),
                        r.labels(),
                        joined(r.oddities(), oddities.getOrDefault(r.table(), List.of()))))
                .toList();
    }

    private static List<Oddity> joined(List<Oddity> some, List<Oddity> more) {
        List<Oddity> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private void look(List<DocRow> grid) {
        Optional<TableId> owner = grid.stream().flatMap(r -> owner(r).stream()).findFirst();
        if (owner.isEmpty()) {
            String text = grid.stream()
                    .map(Leftovers::text)
                    .filter(t -> !t.isEmpty())
                    .findFirst()
                    .orElse("");
            CellPlace place = grid.get(0).cells().get(0).place();
            skipped.add(new Skipped(Skipped.Kind.OTHER_TABLE, grid.size(), text, Optional.of(place)));
            return;
        }
        TableId table = owner.get();
        for (DocRow row : grid) {
            Optional<TableId> here = owner(row);
            table = here.orElse(table);
            DocCell first = row.cells().get(0);
            if (here.isEmpty() && row.hasNumber()) {
                oddities.computeIfAbsent(table, t -> new ArrayList<>())
                        .add(new Oddity(Oddity.Kind.UNKNOWN_ROW, first.place(), text(row)));
            } else if (here.isEmpty() && isNote(row)) {
                skipped.add(new Skipped(Skipped.Kind.NOTE_ROW, 1, text(row), Optional.of(first.place())));
            }
        }
    }

    private Optional<TableId> owner(DocRow row) {
        Line line = Line.of(row.cells().get(0));
        return used.contains(line)
                ? tables.stream()
                        .filter(t -> t.rows().contains(line))
                        .map(t -> t.reading().table())
                        .findFirst()
                : Optional.empty();
    }

    /** One text in a row of its own; several are the upper lines of a head. */
    private static boolean isNote(DocRow row) {
        return row.cells().stream().filter(DocCell::isText).count() == 1;
    }

    private static String text(DocRow row) {
        String text = row.cells().stream()
                .filter(DocCell::isText)
                .map(DocCell::printed)
                .collect(Collectors.joining(" "));
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
