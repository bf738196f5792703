package org.gouji.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.store.Statement.About;

/**
 * Gives the edited sentences of an older workspace their place in the log, once. Nobody knows who edited a
 * sentence and when, so these stand before all else; two copies make the same events of what they share.
 */
final class BeforeStatements {
    private final Session session;

    BeforeStatements(Session session) {
        this.session = session;
    }

    void adopt() {
        session.list(
                        "statement/old_sentences",
                        row -> statement(
                                Sentences.about(row.getString(1), row.getString(2)),
                                Sentences.says(
                                        new Sentences.Edited(row.getString(1), row.getString(3), row.getString(4)))))
                .forEach(this::adopt);
        session.update("statement/forget_sentences");
    }

    private static Statement statement(About about, Map<String, String> says) {
        String all = Json.text(List.of(about.subject(), about.slot(), new TreeMap<>(says)));
        return new Statement(id("sentence " + all), about, Optional.empty(), "", Instant.EPOCH, says);
    }

    private void adopt(Statement statement) {
        UUID origin = id("before statements: " + statement.id());
        session.statements().adopt(statement, origin, 1);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
