package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Message;

/** The files that could not be read at their last import, one entry a place. */
public final class ImportFailures {
    private final Session session;

    ImportFailures(Session session) {
        this.session = session;
    }

    /** A file, why it is no report, and when that was found out. */
    public record Failure(String path, Message message, Instant at) {}

    /** Notes that the file at {@code location}, an absolute place, could not be read; replaces what was said of it before. */
    public void put(String location, Failure failure) {
        session.update(
                "failure/put",
                location,
                failure.path(),
                failure.message().key(),
                Json.text(failure.message().args()),
                failure.at().toString());
    }

    /** Forgets the failure at {@code location}, if any. */
    public void remove(String location) {
        session.update("failure/remove", location);
    }

    /** All failures by path. */
    public List<Failure> list() {
        return session.list("failure/list", row -> read(row, 0));
    }

    /** All failures by path, with the absolute place of each. */
    public Map<String, Failure> places() {
        Map<String, Failure> places = new LinkedHashMap<>();
        session.list("failure/places", row -> places.put(row.getString(1), read(row, 1)));
        return places;
    }

    private static Failure read(ResultSet row, int before) throws SQLException {
        return new Failure(
                row.getString(before + 1),
                new Message(row.getString(before + 2), Json.texts(Json.parse(row.getString(before + 3)))),
                Instant.parse(row.getString(before + 4)));
    }
}
