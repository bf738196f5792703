package org.gouji.store;

import java.util.Locale;
import java.util.Optional;

/** What a person has chosen for this workspace. */
public final class Settings {
    private final Session session;

    Settings(Session session) {
        this.session = session;
    }

    /** The settings there are. */
    public enum Name {
        /** Who writes the notes. */
        AUTHOR,
        /** By which day all is to be decided, as ISO 8601 writes it. */
        DEADLINE,
        /** How the list was last looked at. */
        VIEW,
        /** Filters kept by name. */
        FILTERS,
        /** The reasons that can be chosen for a dismissal. */
        REASONS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The value of a setting; empty before it was ever set. */
    public Optional<String> get(Name name) {
        return session.one("setting/get", row -> row.getString(1), name.key());
    }

    /** Sets a setting. */
    public void put(Name name, String value) {
        session.update("setting/put", name.key(), value);
    }
}
