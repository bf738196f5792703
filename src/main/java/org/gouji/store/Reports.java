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
import java.util.Set;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
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
     * What came of saving a report.
     *
     * @param id its number
     * @param fresh whether the lists have a new one; false where its content was there already
     * @param next whether it took the place of another report of its unit and year
     */
    public record Saved(long id, boolean fresh, boolean next) {}

    /**
     * Saves a report seen at {@code location}, an absolute place; returns whether the lists have a new one, false where its
     * content was there already. Where its file held another report of the same unit and year before, it takes that one's place.
     */
    public boolean save(Report report, String location, Instant now) {
        return save(report, location, now, Optional.empty()).fresh();
    }

    /**
     * The same as part of an import: it takes the place of all of its unit and year that counted before this import, which
     * brought {@code together}.
     */
    public Saved save(Report report, String location, Instant now, Set<Long> together) {
        return save(report, location, now, Optional.of(together));
    }

    private Saved save(Report report, String location, Instant now, Optional<Set<Long>> together) {
        String path = report.source().path();
        Optional<Kept> known = session.one(
                "report/by_content",
                row -> new Kept(
                        row.getLong(1), row.getString(2) != null, row.getString(3) != null, row.getObject(4) != null),
                report.source().sha256());
        long id = known.map(Kept::id).orElseGet(() -> insert(report, now));
        if (known.isPresent()) {
            new Accounts(session).insert(id, report.identity(), report.skipped());
        }
        Optional<Long> held = session.one("source/by_location", row -> row.getLong(1), location)
                .filter(before -> before != id);
        session.update("source/put", location, path, id, now.toString());
        boolean back = known.filter(Kept::leftBehind).isPresent();
        if (back) {
            session.update("report/show_at", path, id);
        }
        boolean next = false;
        if (known.isEmpty() && together.isPresent()) {
            next = session.versions().arrived(id, together.get(), author(), now);
        } else if (known.isEmpty()) {
            session.versions().entered(id, now);
        }
        boolean took = held.isPresent() && leave(held.get(), id, path, now);
        return new Saved(id, known.isEmpty() || back || took, next || took);
    }

    /** The digest of the report seen at each place, by absolute place; places of reports that a corrected one retired are left out. */
    public Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        session.list("source/digests", row -> digests.put(row.getString(1), row.getString(2)));
        return digests;
    }

    /** Notes that what was seen at {@code location} is still there, now named {@code path}. */
    public void seen(String location, String path, Instant now) {
        session.update("source/seen", path, now.toString(), location);
    }

    private record Kept(long id, boolean retired, boolean withdrawn, boolean version) {
        /** Not listed only because its file once held another report, and nothing was known to compare by. */
        boolean leftBehind() {
            return retired && !withdrawn && !version;
        }
    }

    private String author() {
        return session.settings().get(Settings.Name.AUTHOR).orElse("");
    }

    /** A report that was withdrawn. */
    public record Withdrawn(long id, String path, Optional<String> unit, Optional<Integer> year, Instant at) {}

    /** The reports that were withdrawn, by path. */
    public List<Withdrawn> withdrawn() {
        return session.list(
                "report/withdrawn",
                row -> new Withdrawn(
                        row.getLong(1),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable((Integer) row.getObject(4)),
                        Instant.parse(row.getString(5))));
    }

    /**
     * The file of {@code old} now holds {@code next}: shows it at another of its places; where it has none, its place is taken.
     * Returns whether {@code next}, known before, counts instead of it from now on.
     */
    private boolean leave(long old, long next, String path, Instant now) {
        Optional<String> elsewhere = session.one("source/first_of_report", row -> row.getString(1), old);
        Optional<Versions.Season> was = session.versions().season(old);
        if (elsewhere.isPresent()) {
            session.update("report/move", elsewhere.get(), old);
        } else if (was.isEmpty()) {
            session.update("report/retire", now.toString(), old);
        } else if (was.equals(session.versions().season(next))) {
            boolean took = session.versions().replaces(next, old, author(), now);
            if (took) {
                session.update("report/move", path, next);
            }
            return took;
        }
        return false;
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
                now.toString(),
                unit == null || year == null ? null : 1);
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
    public void correct(Report corrected, long id, Instant now) {
        Optional<Versions.Season> before = session.versions().season(id);
        session.update(
                "report/correct",
                corrected.unit().map(session.units()::number).orElse(null),
                corrected.year().orElse(null),
                corrected.partial() ? 1 : 0,
                id);
        session.update("check/unmark", id);
        session.versions().moved(id, before, now);
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
        Report words = words(id, row);
        return new Report(
                words.source(),
                words.unit(),
                words.year(),
                words.edition(),
                words.title(),
                words.paragraphs(),
                new Figures(session).of(id),
                new TableReadings(session).of(id),
                account.identity(),
                account.skipped());
    }

    /** When each listed report came in, to the second, by number. */
    public Map<Long, Instant> imported() {
        Map<Long, Instant> imported = new HashMap<>();
        session.list("report/imported", row -> imported.put(row.getLong(1), Instant.ofEpochSecond(row.getLong(2))));
        return imported;
    }

    /** When a report was first read. */
    public Instant imported(long id) {
        return session.only("report/came_in", row -> Instant.parse(row.getString(1)), id);
    }

    /** A report was first read at this time, unless it was read before. */
    void cameInBy(long id, Instant at) {
        if (at.isBefore(imported(id))) {
            session.update("report/came_in_at", at.toString(), id);
        }
    }

    /** A report with its words only, as they count: for rules that compare prose and would read all figures for nothing. */
    public Optional<Report> words(long id) {
        return session.one("report/load", row -> words(id, row), id).map(session.corrections()::apply);
    }

    private Report words(long id, ResultSet row) throws SQLException {
        return new Report(
                new SourceFile(row.getString(1), row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable((Integer) row.getObject(4)),
                row.getString(5),
                row.getString(6),
                Prose.paragraphs(session.only("prose/of_report", prose -> prose.getString(1), id)),
                Map.of(),
                List.of());
    }

    /** The heads of all reports that are not retired, by year, unit and path. */
    public List<ReportHead> list() {
        Map<String, Unit> units = new HashMap<>();
        return session.list("report/list", row -> head(row, units));
    }

    /** All that another copy should know: those of {@link #list}, the versions before them, and what was withdrawn. */
    public List<ReportHead> packed() {
        Map<String, Unit> units = new HashMap<>();
        return session.list("report/packed", row -> head(row, units));
    }

    /** What lists say of a report, retired or not; empty where there is none with this number. */
    public Optional<ReportHead> head(long id) {
        return session.one("report/head", row -> head(row, new HashMap<>()), id);
    }

    /** What lists say of a report that they have; empty where it is retired or there is none with this number. */
    public Optional<ReportHead> listed(long id) {
        return session.one("report/listed", row -> head(row, new HashMap<>()), id);
    }

    /** The number of the report with this content; empty where there is none. */
    public Optional<Long> number(String sha256) {
        return session.one("report/by_content", row -> row.getLong(1), sha256);
    }

    /** A figure as it was read; empty where the report has no such cell. */
    public Optional<Figure> figure(long report, CellId cell) {
        return new Figures(session).of(report, cell);
    }

    /** Reports of one unit share its name: of a province there are many. */
    static ReportHead head(ResultSet row, Map<String, Unit> units) throws SQLException {
        String unit = row.getString(4);
        String name = row.getString(5);
        return new ReportHead(
                row.getLong(1),
                new SourceFile(row.getString(2), row.getString(3)),
                unit == null ? Optional.empty() : Optional.of(units.computeIfAbsent(unit, id -> new Unit(id, name))),
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
