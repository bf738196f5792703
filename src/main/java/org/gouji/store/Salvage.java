package org.gouji.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.data.DataNode;
import org.gouji.model.Message;

/** Copies the tables of a damaged file into a new one that has the shape but no rows. One use. */
final class Salvage {
    private static final String TABLES = "sql/salvage/tables.yaml";
    private static final int ROWS_AT_ONCE = 2_000;

    private final Connection damaged;
    private final Session target;
    private final OpeningSteps steps;
    private final SqlTexts sql = new SqlTexts();
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private final Set<String> lostFiles = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();
    private long lostReports;
    private int changes;

    Salvage(Connection damaged, Session target, OpeningSteps steps) {
        this.damaged = damaged;
        this.target = target;
        this.steps = steps;
    }

    void run() throws SQLException {
        DataNode order = DataNode.resource(TABLES);
        Map<String, SalvagedTable> tables = new LinkedHashMap<>();
        target.scan(
                "salvage/tables",
                row -> tables.put(
                        row.getString(1),
                        new SalvagedTable(damaged, target, sql, row.getString(1), row.getInt(2) == 0)));
        List<String> plan = new ArrayList<>(order.texts("first"));
        order(tables, order, plan);
        target.begin();
        int done = 0;
        for (String name : plan) {
            steps.at(OpeningSteps.Step.RECOVER, done++, plan.size());
            if (name.equals("report")) {
                reports(tables, order.texts("report"), done, plan.size());
            } else if (tables.containsKey(name)) {
                copy(tables.get(name));
            }
        }
        target.commit();
    }

    /** What others refer to comes before them. */
    private void order(Map<String, SalvagedTable> tables, DataNode order, List<String> plan) {
        Set<String> left = new TreeSet<>(tables.keySet());
        left.removeAll(plan);
        left.removeAll(order.texts("report"));
        left.removeAll(order.texts("derived"));
        while (!left.isEmpty()) {
            Set<String> ready = new TreeSet<>(left);
            ready.removeIf(name -> target.list("salvage/parents", row -> row.getString(1), name).stream()
                    .anyMatch(parent -> !parent.equals(name) && left.contains(parent)));
            plan.addAll(ready.isEmpty() ? left : ready);
            left.removeAll(ready.isEmpty() ? Set.copyOf(left) : ready);
        }
    }

    private void copy(SalvagedTable table) {
        boolean sources = table.name().equals("source");
        table.rows(row -> {
            if (!keep(table, row) && sources) {
                lostFiles.add(String.valueOf(row[table.columns().indexOf("path")]));
            }
            breathe();
        });
        tell(table);
    }

    private void tell(SalvagedTable table) {
        if (!table.whole()) {
            broken.add(table.name());
        }
    }

    /** A report with all that belongs to it, or nothing of it. */
    private void reports(Map<String, SalvagedTable> tables, List<String> parts, int done, int all) {
        SalvagedTable reports = tables.get("report");
        Map<SalvagedTable, List<Object[]>> rows = new LinkedHashMap<>();
        reports.rows(report -> {
            rows.clear();
            long id = id(reports, report);
            boolean whole =
                    parts.stream().map(tables::get).filter(part -> part != null).allMatch(part -> read(part, id, rows));
            if (!whole || !keep(reports, report, rows)) {
                lostReports++;
                lostFiles.add(String.valueOf(report[reports.columns().indexOf("path")]));
            }
            breathe();
        });
        tell(reports);
        steps.at(OpeningSteps.Step.RECOVER, done, all);
    }

    /** Of a row that is none any more: a number that no report has. */
    private static long id(SalvagedTable reports, Object[] report) {
        return report[reports.columns().indexOf("id")] instanceof Number number ? number.longValue() : -1;
    }

    private static boolean read(SalvagedTable part, long report, Map<SalvagedTable, List<Object[]>> rows) {
        try {
            List<Object[]> own = part.ofReport(report);
            rows.put(part, own);
            return complete(part, own);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Where rows are numbered none is missing between them. Every report has figures and prose. */
    private static boolean complete(SalvagedTable part, List<Object[]> rows) {
        int position = part.columns().indexOf("position");
        if (position >= 0) {
            Set<Object> positions = new HashSet<>();
            rows.forEach(row -> positions.add(row[position] instanceof Number number ? number.intValue() : -1));
            for (int i = 0; i < rows.size(); i++) {
                if (!positions.contains(i)) {
                    return false;
                }
            }
        }
        return !rows.isEmpty() || part.name().equals("account");
    }

    private boolean keep(SalvagedTable reports, Object[] report, Map<SalvagedTable, List<Object[]>> rows) {
        try {
            Savepoint before = target.mark();
            boolean all = keep(reports, report)
                    && rows.entrySet().stream()
                            .allMatch(part -> part.getValue().stream().allMatch(row -> keep(part.getKey(), row)));
            boolean sound = all && readable(id(reports, report));
            target.release(before, sound);
            return sound;
        } catch (SQLException e) {
            throw WorkspaceException.of(target.file(), e);
        }
    }

    private boolean readable(long report) {
        try {
            return target.reports().read(report).isPresent();
        } catch (WorkspaceException.Damaged e) {
            return false;
        }
    }

    /** Keeps a row; false where it fits nothing that is there, or was changed by the damage. */
    private boolean keep(SalvagedTable table, Object[] row) {
        if (!Believable.row(table.columns(), row)) {
            broken.add(table.name());
            return false;
        }
        try {
            PreparedStatement insert = inserts.get(table.name());
            if (insert == null) {
                insert = target.prepare(table.insert());
                inserts.put(table.name(), insert);
            }
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            WorkspaceException reason = WorkspaceException.of(target.file(), e);
            if (reason instanceof WorkspaceException.Failed) {
                return false;
            }
            throw reason;
        }
    }

    private void breathe() {
        if (++changes % ROWS_AT_ONCE == 0 && steps.cancelled()) {
            throw new WorkspaceException.GivenUp(target.file());
        }
    }

    /** Draws anew what follows from the log, and looks what is missing. */
    Recovered finish() throws SQLException {
        target.begin();
        new SalvagedLog(target).mend();
        List<Message> damage = new ArrayList<>();
        new LogCheck(target, damage::add).run();
        long reports = target.only("report/count", row -> row.getLong(1));
        long notes = target.only("note/count", row -> row.getLong(1));
        target.commit();
        return new Recovered(
                reports,
                notes,
                List.copyOf(lostFiles),
                Math.max(lostReports, lostFiles.size()),
                damage,
                List.copyOf(broken));
    }
}
