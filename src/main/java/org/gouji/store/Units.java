package org.gouji.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.Unit;

/** The units of a workspace: known by name or by another name, identified by UUID. */
public final class Units {
    private final Session session;

    Units(Session session) {
        this.session = session;
    }

    /** All of them, by name. */
    public List<Unit> list() {
        return session.list("unit/list", row -> new Unit(row.getString(1), row.getString(2)));
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
