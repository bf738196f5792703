package org.gouji.store;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.model.LogEvent;

/** Puts the log of a recovered workspace in order: what one of its tables lost, the others often still tell. */
final class SalvagedLog {
    private final Session session;

    SalvagedLog(Session session) {
        this.session = session;
    }

    void mend() {
        List<LogEvent> events = new ArrayList<>();
        session.scan("salvage/by_origin", row -> EventLog.readable(row).ifPresent(events::add));
        events.forEach(this::link);
        events.forEach(this::draw);
        Set<String> keys = new HashSet<>(session.noteStates().wrong());
        keys.forEach(key -> session.noteStates().restate(key));
        events.stream().filter(event -> event.kind() == LogEvent.Kind.VERSION).forEach(this::order);
    }

    /** A lost link follows from its event and the link before. */
    private void link(LogEvent event) {
        if (session.log().link(event.origin(), event.number()).isPresent()) {
            return;
        }
        Optional<String> before = event.number() == 1
                ? Optional.of(Seal.NOTHING)
                : session.log().link(event.origin(), event.number() - 1).map(Link::hash);
        String seal = Seal.of(event);
        before.ifPresent(
                hash -> session.log().add(new Link(event.origin(), event.number(), seal, Seal.link(hash, seal))));
    }

    /** A lost note or correction follows from its event. */
    private void draw(LogEvent event) {
        try {
            String id = event.id().toString();
            switch (event.kind()) {
                case BEGIN -> {}
                case NOTE -> {
                    if (absent("note/by_id", id)) {
                        session.notes().take(event, session.unitIds().here(event.subject()));
                    }
                }
                case CORRECTION -> {
                    if (absent("correction/by_id", id)) {
                        session.corrections().take(event);
                    }
                }
                case VERSION -> {
                    if (absent("version/by_id", id)) {
                        session.versions().take(event);
                    }
                }
                // of rows of the roster the last event counts, however often it is taken
                case ROSTER -> session.rosters().take(event);
                case BACK -> {
                    if (absent("act/by_id", UUID.fromString(event.subject()).toString())) {
                        session.notes().takeBack(event);
                    }
                }
            }
        } catch (IllegalArgumentException | ClassCastException | DateTimeException | WorkspaceException.Damaged e) {
            // the check of the log tells of it
            System.getLogger(SalvagedLog.class.getName()).log(System.Logger.Level.DEBUG, "an event that is none", e);
        }
    }

    /** Of the versions of a report some may be lost. */
    private void order(LogEvent event) {
        try {
            session.versions().restate(event.subject(), event.at());
            Told.version(event).follows().forEach(content -> session.versions().restate(content, event.at()));
        } catch (IllegalArgumentException | ClassCastException | DateTimeException | WorkspaceException.Damaged e) {
            System.getLogger(SalvagedLog.class.getName()).log(System.Logger.Level.DEBUG, "a version that is none", e);
        }
    }

    private boolean absent(String statement, String id) {
        return session.one(statement, row -> row.getString(1), id).isEmpty();
    }
}
