package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.model.Unit;

/**
 * The reports of a workspace. A report is its bytes: the same content is kept once, wherever it was seen. A report whose file
 * later holds a corrected one of the same unit and year is retired: kept, but no longer listed.
 */
public final class Reports {
    private final Session session;

    Reports(Session session) {
        this.session = session;
    }

    /**
     * Saves a report seen at {@code location}, an absolute place; returns whether the lists have a new one, false where its
     * content was there already.
     */
    public boolean save(Report report, String location, Instant now) {
        String path = report.source().path();
        Optional<Kept> known = session.one(
                "report/by_content",
                row -> new Kept(row.getLong(1), row.getString(2) != null),
                report.source().sha256());
        long id = known.map(Kept::id).orElseGet(() -> insert(report, now));
        new Accounts(session).insert(id, report.identity(), report.skipped());
        Optional<Long> before = session.one("source/by_location", row -> row.getLong(1), location);
        session.update("source/put", location, path, id, now.toString());
        if (known.isPresent() && known.get().retired()) {
            session.update("report/show_at", path, id);
        }
        if (before.isPresent() && before.get() != id) {
            leave(before.get(), id, now);
        }
        return known.isEmpty() || known.get().retired();
    }

    /** The digest of the report seen at each place, by absolute place; places of retired reports are left out. */
    public Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        session.list("source/digests", row -> digests.put(row.getString(1), row.getString(2)));
        return digests;
    }

    /** Notes that what was seen at {@code location} is still there, now named {@code path}. */
    public void seen(String location, String path, Instant now) {
        session.update("source/seen", path, now.toString(), location);
    }

    private record Kept(long id, boolean retired) {}

    private record Identity(long unit, int year) {
        boolean known() {
            return unit != 0 && year != 0;
        }
    }

    /** The file of {@code old} now holds {@code now}: shows it at another of its places, or retires it where this corrects it. */
    private void leave(long old, long next, Instant now) {
        Optional<String> elsewhere = session.one("source/first_of_report", row -> row.getString(1), old);
        Identity was = identity(old);
        if (elsewhere.isPresent()) {
            session.update("report/show_at", elsewhere.get(), old);
        } else if (!was.known() || was.equals(identity(next))) {
            session.update("report/retire", now.toString(), old);
        }
    }

    private Identity identity(long report) {
        return session.only("report/identity", row -> new Identity(row.getLong(1), row.getInt(2)), report);
    }

    private long insert(Report report, Instant now) {
        Long unit = report.unit().map(session.units()::number).orElse(null);
        Integer year = report.year().orElse(null);
        long id = session.only(
                "report/insert",
                row -> row.getLong(1),
                report.source().sha256(),
                report.source().path(),
                unit,
                year,
                report.unit().orElse(null),
                year,
                report.edition(),
                report.title(),
                report.partial() ? 1 : 0,
                now.toString());
        insertReading(id, report);
        return id;
    }

    private void insertReading(long id, Report report) {
        new Figures(session).insert(id, report.figures().values());
        new TableReadings(session).insert(id, report.tables());
        session.update("prose/insert", id, Prose.text(report.paragraphs()));
        new Accounts(session).insert(id, report.identity(), report.skipped());
    }

    /** Keeps another reading of the same bytes, as by another edition of the form. */
    public void readAgain(long id, Report report) {
        session.update("figure/forget", id);
        session.update("table/forget", id);
        session.update("prose/forget", id);
        session.update("account/forget", id);
        insertReading(id, report);
        session.update("report/read_as", report.edition(), report.title(), id);
    }

    /** Brings what lists say of a report up to date with what was corrected of it. */
    public void correct(Report corrected, long id) {
        session.update(
                "report/correct",
                corrected.unit().map(session.units()::number).orElse(null),
                corrected.year().orElse(null),
                corrected.partial() ? 1 : 0,
                id);
        session.update("check/unmark", id);
    }

    /** A place that the report was seen at, absolute; a part of a file with its inner path. Empty where its file changed since. */
    public Optional<String> location(long id) {
        return session.one("source/location", row -> row.getString(1), id);
    }

    /** A report with all its figures and prose as it counts, corrections included; empty where there is none with this number. */
    public Optional<Report> load(long id) {
        return read(id).map(session.corrections()::apply);
    }

    /** A report exactly as it was read. */
    public Optional<Report> read(long id) {
        return session.one("report/load", row -> load(id, row), id);
    }

    private Report load(long id, ResultSet row) throws SQLException {
        Accounts.Account account = new Accounts(session).of(id);
        return new Report(
                new SourceFile(row.getString(1), row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable((Integer) row.getObject(4)),
                row.getString(5),
                row.getString(6),
                Prose.paragraphs(session.only("prose/of_report", prose -> prose.getString(1), id)),
                new Figures(session).of(id),
                new TableReadings(session).of(id),
                account.identity(),
                account.skipped());
    }

    /** The heads of all reports that are not retired, by year, unit and path. */
    public List<ReportHead> list() {
        return session.list("report/list", Reports::head);
    }

    /** The head of a report; empty where it is retired or there is none. */
    public Optional<ReportHead> head(long id) {
        return session.one("report/head", Reports::head, id);
    }

    private static ReportHead head(ResultSet row) throws SQLException {
        String unit = row.getString(4);
        return new ReportHead(
                row.getLong(1),
                new SourceFile(row.getString(2), row.getString(3)),
                unit == null ? Optional.empty() : Optional.of(new Unit(unit, row.getString(5))),
                Optional.ofNullable((Integer) row.getObject(6)),
                row.getString(7),
                row.getInt(8) == 1);
    }

    /** The listed reports by unit, those of one unit in the order of their paths; a report of no known unit stands alone. */
    public List<List<Long>> byUnit() {
        List<List<Long>> units = new ArrayList<>();
        Object[] last = {null};
        session.list("report/by_unit", row -> {
            Object unit = row.getObject(2);
            if (unit == null || !Objects.equals(unit, last[0])) {
                units.add(new ArrayList<>());
            }
            last[0] = unit;
            return units.get(units.size() - 1).add(row.getLong(1));
        });
        return units;
    }
}
