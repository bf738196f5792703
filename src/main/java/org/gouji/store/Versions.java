package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.model.LogEvent;
import org.gouji.model.SourceFile;
import org.gouji.model.Unit;
import org.gouji.model.VersionStatement;
import org.gouji.model.VersionStatement.Says;

/**
 * The versions of the reports of a unit and year: what was said of them, events that are only ever appended, and where each
 * stands for that (docs/decisions/0020). A version whose place another took is retired: kept, readable, but not listed.
 */
public final class Versions {
    private final Session session;

    Versions(Session session) {
        this.session = session;
    }

    /**
     * A report among those of its unit and year.
     *
     * @param id its number
     * @param source its file
     * @param version counted from 1; empty where it is withdrawn
     * @param before the version it is compared with
     * @param listed whether it counts
     * @param imported when it came in
     */
    public record Version(
            long id,
            SourceFile source,
            Optional<Integer> version,
            Optional<Long> before,
            boolean listed,
            Instant imported) {}

    /** All reports of the unit and year of a report, by version, the withdrawn ones last; none where unit or year is unknown. */
    public List<Version> of(long report) {
        return season(report).map(this::members).orElse(List.of()).stream()
                .sorted(Comparator.comparing(v -> v.version().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** The versions whose place another took. */
    public List<ReportHead> older() {
        Map<String, Unit> units = new HashMap<>();
        return session.list("version/older", row -> Reports.head(row, units));
    }

    /** The version of each listed report that is not the first, by number. */
    public Map<Long, Integer> numbers() {
        Map<Long, Integer> numbers = new HashMap<>();
        session.list("version/numbers", row -> numbers.put(row.getLong(1), row.getInt(2)));
        return numbers;
    }

    /** The listed reports that took the place of another. */
    public List<Long> changed() {
        return session.list("version/changed", row -> row.getLong(1));
    }

    /** Appends an event, to the log as well; the reports concerned are listed or not from the same moment. */
    public void append(VersionStatement statement) {
        insert(statement, session.log().append(Told.of(statement)));
        restate(statement.content(), statement.at());
    }

    /** Adds a statement of another copy; then {@link #restate} is due. */
    void take(LogEvent event) {
        insert(Told.version(event), event);
    }

    void insert(VersionStatement statement, LogEvent event) {
        session.update(
                "version/append",
                statement.id().toString(),
                statement.content(),
                statement.says().key(),
                Json.text(statement.follows()),
                statement.act().map(UUID::toString).orElse(null),
                statement.author(),
                statement.at().toString(),
                event.clock(),
                event.origin().toString());
    }

    /** The event by which a report last took the place of others. */
    public UUID cause(long report) {
        String content = session.reports().head(report).orElseThrow().source().sha256();
        return said(List.of(content)).stream()
                .filter(statement -> statement.says() == Says.FOLLOWS)
                .reduce((first, second) -> second)
                .map(VersionStatement::id)
                .orElseGet(UUID::randomUUID);
    }

    /** What an act of a person said; that left out of which somebody else has said something since. */
    public List<VersionStatement> ofAct(UUID act) {
        return session.list(
                "version/of_act", Versions::read, act.toString(), session.own().mark());
    }

    /** What was said of the same report in the same regard before; empty where that was the first. */
    public Optional<VersionStatement> before(VersionStatement statement) {
        return session.one("version/before", Versions::read, statement.id().toString());
    }

    /**
     * A report came in: it takes the place of those of its unit and year that counted before this import, which brought
     * {@code together}. Returns whether there are any.
     */
    boolean arrived(long id, Set<Long> together, String author, Instant now) {
        Optional<Season> season = season(id);
        if (season.isEmpty()
                || session.one("version/alone", row -> row.getInt(1), id).isPresent()) {
            return false;
        }
        List<Member> all = rows(season.get());
        List<VersionStatement> said = saidOf(all);
        List<Member> before = all.stream()
                .filter(member -> member.id() != id && !together.contains(member.id()))
                .toList();
        Map<String, VersionOrder.Place> places = order(before, said).places();
        List<String> counted = before.stream()
                .map(member -> member.source().sha256())
                .filter(content -> places.get(content).listed())
                .toList();
        String content = all.stream()
                .filter(member -> member.id() == id)
                .findFirst()
                .orElseThrow()
                .source()
                .sha256();
        if (counted.isEmpty()) {
            restate(content, now);
            return false;
        }
        append(new VersionStatement(UUID.randomUUID(), content, Says.FOLLOWS, counted, Optional.empty(), author, now));
        return true;
    }

    /**
     * The file of {@code old} now holds {@code next}, of the same unit and year: it takes its place, unless it does already or one
     * of them does not count. Returns whether it took it now.
     */
    boolean replaces(long next, long old, String author, Instant now) {
        List<Version> all = of(old);
        Optional<Version> newer = all.stream().filter(v -> v.id() == next).findFirst();
        Optional<Version> older = all.stream().filter(v -> v.id() == old).findFirst();
        if (older.filter(Version::listed).isEmpty()
                || newer.flatMap(Version::version).isEmpty()) {
            return false;
        }
        append(new VersionStatement(
                UUID.randomUUID(),
                newer.get().source().sha256(),
                Says.FOLLOWS,
                List.of(older.get().source().sha256()),
                Optional.empty(),
                author,
                now));
        return true;
    }

    /** States anew how the report with this content and those of its unit and year stand. */
    void restate(String content, Instant now) {
        session.reports().number(content).ifPresent(id -> restate(id, content, now));
    }

    private void restate(long id, String content, Instant now) {
        Optional<VersionStatement> withdrawn = said(List.of(content)).stream()
                .filter(statement -> statement.says() != Says.FOLLOWS)
                .reduce((first, second) -> second);
        if (withdrawn.isPresent() && withdrawn.get().says() == Says.WITHDRAWN) {
            session.update("version/withdraw", withdrawn.get().at().toString(), id);
        } else {
            session.update("version/restore", id);
        }
        season(id).ifPresent(season -> restate(season, now));
    }

    /** A report is new here, or came back: states how it stands among those of its unit and year, if there is anything to say. */
    void entered(long id, Instant now) {
        if (session.one("version/alone", row -> row.getInt(1), id).isEmpty()) {
            session.one("report/head", row -> row.getString(3), id).ifPresent(content -> restate(id, content, now));
        }
    }

    /** A report is of another unit or year than {@code before}. */
    void moved(long id, Optional<Season> before, Instant now) {
        Optional<Season> after = season(id);
        if (!after.equals(before)) {
            before.ifPresent(season -> restate(season, now));
            if (after.isEmpty()) {
                session.update("version/nowhere", id);
            }
            after.ifPresent(season -> restate(season, now));
        }
    }

    /** A unit, by its number, in a year. */
    record Season(long unit, int year) {}

    Optional<Season> season(long report) {
        return session.one("version/season", row -> new Season(row.getLong(1), row.getInt(2)), report);
    }

    /** States anew how the reports of a unit and year stand. */
    void restate(Season season, Instant now) {
        List<Member> members = rows(season);
        Map<String, Long> ids =
                members.stream().collect(Collectors.toMap(m -> m.source().sha256(), Member::id));
        Map<String, VersionOrder.Place> places = order(members, saidOf(members)).places();
        for (Member member : members) {
            VersionOrder.Place place = places.get(member.source().sha256());
            Optional<Long> before = place.before().map(ids::get);
            boolean same = place.version().equals(member.version())
                    && before.equals(member.before())
                    && place.listed() == member.listed();
            if (!same) {
                session.update(
                        "version/place",
                        place.version().orElse(null),
                        before.orElse(null),
                        place.listed() ? 1 : 0,
                        now.toString(),
                        member.id());
                session.update("check/unmark", member.id());
            }
        }
    }

    private VersionOrder order(List<Member> members, List<VersionStatement> said) {
        return new VersionOrder(
                members.stream()
                        .map(m -> new VersionOrder.Member(m.source().sha256(), m.withdrawn()))
                        .toList(),
                said);
    }

    /** A report of a season, as its row says. */
    private record Member(
            long id,
            SourceFile source,
            boolean withdrawn,
            boolean listed,
            Optional<Integer> version,
            Optional<Long> before,
            Instant imported) {}

    private List<Version> members(Season season) {
        return rows(season).stream()
                .map(m -> new Version(m.id(), m.source(), m.version(), m.before(), m.listed(), m.imported()))
                .toList();
    }

    private List<Member> rows(Season season) {
        return session.list(
                "version/of_season",
                row -> new Member(
                        row.getLong(1),
                        new SourceFile(row.getString(3), row.getString(2)),
                        row.getString(4) != null,
                        row.getString(5) == null,
                        Optional.ofNullable((Integer) row.getObject(6)),
                        Optional.ofNullable((Number) row.getObject(7)).map(Number::longValue),
                        Instant.parse(row.getString(8))),
                season.year(),
                season.unit());
    }

    private List<VersionStatement> saidOf(List<Member> members) {
        return said(members.stream().map(m -> m.source().sha256()).toList());
    }

    private List<VersionStatement> said(List<String> contents) {
        return session.list("version/said", Versions::read, Json.text(contents));
    }

    static VersionStatement read(ResultSet row) throws SQLException {
        return new VersionStatement(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                Says.of(row.getString(3)),
                NoteStates.texts(row.getString(4)),
                Optional.ofNullable(row.getString(5)).map(UUID::fromString),
                row.getString(6),
                Instant.parse(row.getString(7)));
    }
}
