package org.gouji.store;

import java.util.Optional;
import java.util.UUID;

/** The units of a workspace: known by name or by another name, identified by UUID. */
final class Units {
    private final Session session;

    Units(Session session) {
        this.session = session;
    }

    /** The number of the unit that goes by {@code name}; a name not met before makes a unit. */
    long number(String name) {
        return find(name).orElseGet(() -> {
            session.update("unit/insert", UUID.randomUUID().toString(), name);
            return find(name).orElseThrow();
        });
    }

    private Optional<Long> find(String name) {
        return session.one("unit/by_name", row -> row.getLong(1), name);
    }
}
