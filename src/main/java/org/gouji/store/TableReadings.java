package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gouji.model.CellPlace;
import org.gouji.model.LabelMatch;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;

/** How the tables of reports were recognised; sets of labels that many reports share are kept once. */
final class TableReadings {
    private final Session session;

    TableReadings(Session session) {
        this.session = session;
    }

    void insert(long report, List<TableReading> tables) {
        for (int position = 0; position < tables.size(); position++) {
            TableReading table = tables.get(position);
            session.update(
                    "table/insert",
                    report,
                    position,
                    table.table().name(),
                    table.state().ordinal(),
                    table.edition(),
                    Json.text(table.documentTables()),
                    session.labelSets().number(table.labels()),
                    table.oddities().isEmpty()
                            ? null
                            : Json.text(table.oddities().stream()
                                    .map(TableReadings::parts)
                                    .toList()));
        }
    }

    List<TableReading> of(long report) {
        return session.list("table/of_report", TableReadings::read, report);
    }

    private static TableReading read(ResultSet row) throws SQLException {
        String oddities = row.getString(5);
        return new TableReading(
                TableId.valueOf(row.getString(1)),
                TableReading.State.values()[row.getInt(2)],
                row.getString(3),
                Json.list(row.getString(4)).stream().map(n -> (Integer) n).toList(),
                Json.list(row.getString(6)).stream()
                        .map(l -> label((List<?>) l))
                        .toList(),
                oddities == null
                        ? List.of()
                        : Json.list(oddities).stream()
                                .map(o -> oddity((List<?>) o))
                                .toList());
    }

    /** A table as one value, its labels included. */
    static List<Object> parts(TableReading table) {
        return List.of(
                table.table().name(),
                table.state().name(),
                table.edition(),
                table.documentTables(),
                table.labels().stream().map(TableReadings::parts).toList(),
                table.oddities().stream().map(TableReadings::parts).toList());
    }

    /** The table that {@link #parts(TableReading)} took apart. */
    static TableReading table(List<?> parts) {
        return new TableReading(
                TableId.valueOf((String) parts.get(0)),
                TableReading.State.valueOf((String) parts.get(1)),
                (String) parts.get(2),
                ((List<?>) parts.get(3)).stream().map(n -> (Integer) n).toList(),
                ((List<?>) parts.get(4)).stream().map(l -> label((List<?>) l)).toList(),
                ((List<?>) parts.get(5)).stream().map(o -> oddity((List<?>) o)).toList());
    }

    static List<Object> parts(LabelMatch label) {
        return List.of(
                label.table().name(),
                label.kind().name(),
                label.key(),
                label.how().name(),
                label.printed());
    }

    private static LabelMatch label(List<?> parts) {
        return new LabelMatch(
                TableId.valueOf((String) parts.get(0)),
                LabelMatch.Kind.valueOf((String) parts.get(1)),
                (String) parts.get(2),
                LabelMatch.How.valueOf((String) parts.get(3)),
                (String) parts.get(4));
    }

    private static List<Object> parts(TableReading.Oddity oddity) {
        CellPlace place = oddity.place();
        return List.of(oddity.kind().name(), place.table(), place.row(), place.column(), place.page(), oddity.text());
    }

    private static TableReading.Oddity oddity(List<?> parts) {
        return new TableReading.Oddity(
                TableReading.Oddity.Kind.valueOf((String) parts.get(0)),
                new CellPlace(
                        (Integer) parts.get(1), (Integer) parts.get(2), (Integer) parts.get(3), (Integer) parts.get(4)),
                (String) parts.get(5));
    }
}
