package org.gouji.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of a damaged file: hands over every row that can be read, past pages that cannot. One use of each method at a time.
 */
final class SalvagedTable {
    /** No row is looked for further behind the last one than this; numbers of rows are given one after the other. */
    private static final long FURTHEST = 1L << 40;

    private static final long END = Long.MAX_VALUE;

    private final Connection damaged;
    private final SqlTexts sql;
    private final String name;
    private final boolean rowid;
    private final List<String> columns = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private boolean whole = true;

    /** Takes the values of a row. */
    interface RowTaker {
        void take(Object[] row);
    }

    /** {@code rowid}: whether its rows are numbered; the shape is that of the table of the same name in {@code target}. */
    SalvagedTable(Connection damaged, Session target, SqlTexts sql, String name, boolean rowid) {
        this.damaged = damaged;
        this.sql = sql;
        this.name = name;
        this.rowid = rowid;
        target.scan(
                "salvage/columns",
                row -> {
                    columns.add(row.getString(1));
                    if (row.getInt(2) > 0) {
                        key.add(row.getString(1));
                    }
                },
                name);
    }

    String name() {
        return name;
    }

    List<String> columns() {
        return columns;
    }

    /** Whether every row could be read so far. */
    boolean whole() {
        return whole;
    }

    /** All rows that can be read; those of an unnumbered table may come twice. */
    void rows(RowTaker taker) {
        if (rowid) {
            numbered(taker);
        } else if (!scan("salvage/forwards", taker)) {
            whole = false;
            scan("salvage/backwards", taker);
        }
    }

    /** The rows of one report; throws where one of them cannot be read. */
    List<Object[]> ofReport(long report) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement statement = damaged.prepareStatement(text("salvage/of_report"))) {
            statement.setLong(1, report);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(values(result, 1));
                }
            }
        } catch (SQLException e) {
            whole = false;
            throw e;
        }
        return rows;
    }

    private boolean scan(String statementName, RowTaker taker) {
        try (PreparedStatement statement = damaged.prepareStatement(text(statementName));
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                taker.take(values(result, 1));
            }
        } catch (SQLException e) {
            return false;
        }
        return true;
    }

    /** Behind a page that cannot be read, the next row that can is looked for in growing steps, and then the first of those. */
    private void numbered(RowTaker taker) {
        long from = Long.MIN_VALUE;
        while (true) {
            long last = from(from, taker);
            if (last == END) {
                return;
            }
            whole = false;
            long failing = Math.max(last, 0) + 1;
            long step = 1;
            while (step < FURTHEST && !readable(failing + step)) {
                step *= 2;
            }
            if (step >= FURTHEST) {
                return;
            }
            long below = failing + step / 2;
            long above = failing + step;
            while (above - below > 1) {
                long middle = below + (above - below) / 2;
                if (readable(middle)) {
                    above = middle;
                } else {
                    below = middle;
                }
            }
            from = above;
        }
    }

    /** Reads on from a row number; returns {@link #END}, or the last number before what cannot be read. */
    private long from(long first, RowTaker taker) {
        long last = first == Long.MIN_VALUE ? 0 : first - 1;
        try (PreparedStatement statement = damaged.prepareStatement(text("salvage/after"))) {
            statement.setLong(1, first);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Object[] row = values(result, 2);
                    last = result.getLong(1);
                    taker.take(row);
                }
            }
        } catch (SQLException e) {
            return last;
        }
        return END;
    }

    /** Whether there is a next row, or the end, from a row number on. */
    private boolean readable(long from) {
        try (PreparedStatement statement = damaged.prepareStatement(text("salvage/after"))) {
            statement.setLong(1, from);
            try (ResultSet result = statement.executeQuery()) {
                return !result.next() || values(result, 2).length > 0;
            }
        } catch (SQLException e) {
            return false;
        }
    }

    private Object[] values(ResultSet result, int first) throws SQLException {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = result.getObject(first + i);
        }
        return row;
    }

    private String text(String statement) {
        return fill(
                sql.get(statement),
                Map.of(
                        "table", name,
                        "columns", String.join(", ", columns),
                        "key", String.join(", ", key),
                        "backwards", key.stream().map(k -> k + " DESC").collect(Collectors.joining(", "))));
    }

    /** The statement that keeps a row of this table. */
    String insert() {
        return fill(
                sql.get("salvage/insert"),
                Map.of(
                        "table", name,
                        "columns", String.join(", ", columns),
                        "marks", String.join(", ", Collections.nCopies(columns.size(), "?"))));
    }

    private static String fill(String template, Map<String, String> parts) {
        String text = template;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            text = text.replace("{" + part.getKey() + "}", part.getValue());
        }
        return text;
    }
}
