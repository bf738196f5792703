package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;

/** The units under supervision that a workspace was given, if it was. */
public final class Rosters {
    private static final RosterEntry.Kind[] KINDS = RosterEntry.Kind.values();
    private static final RosterEntry.Level[] LEVELS = RosterEntry.Level.values();

    private final Session session;

    Rosters(Session session) {
        this.session = session;
    }

    /** Keeps this roster instead of the one before; from now on a report under another name counts for its unit. */
    public void replace(Roster roster) {
        session.update("roster/clear");
        int position = 0;
        for (RosterEntry entry : roster.entries()) {
            session.update(
                    "roster/insert",
                    position++,
                    entry.unit(),
                    entry.parent().orElse(null),
                    entry.kind().ordinal(),
                    entry.level().map(Enum::ordinal).orElse(null),
                    Json.text(entry.aliases()));
            if (!entry.aliases().isEmpty()) {
                long unit = session.units().number(entry.unit());
                entry.aliases().forEach(alias -> session.update("unit/alias", alias, unit));
            }
        }
    }

    /** The roster; empty where there is none. */
    public Optional<Roster> get() {
        List<RosterEntry> entries = session.list("roster/list", Rosters::entry);
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Roster(entries));
    }

    private static RosterEntry entry(ResultSet row) throws SQLException {
        Integer level = (Integer) row.getObject(4);
        return new RosterEntry(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                KINDS[row.getInt(3)],
                Json.list(row.getString(5)).stream().map(String.class::cast).toList(),
                Optional.ofNullable(level).map(l -> LEVELS[l]));
    }
}
