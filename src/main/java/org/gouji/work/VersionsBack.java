package org.gouji.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.VersionStatement;
import org.gouji.model.VersionStatement.Says;
import org.gouji.store.Session;
import org.gouji.store.Settings;

/** Takes back what a person said of versions, or says it again, as new events. */
record VersionsBack(Session session, Clock clock) {

    /** Takes {@code of} back as {@code act}, or repeats it; false where it is no act on versions. */
    boolean say(UUID of, UUID act, boolean repeats) {
        List<VersionStatement> said = session.versions().ofAct(of);
        String author = session.settings().get(Settings.Name.AUTHOR).orElse("");
        for (VersionStatement statement : said) {
            Optional<VersionStatement> counts =
                    repeats ? Optional.of(statement) : session.versions().before(statement);
            boolean follows = statement.says() == Says.FOLLOWS;
            session.versions()
                    .append(new VersionStatement(
                            UUID.randomUUID(),
                            statement.content(),
                            counts.map(VersionStatement::says).orElse(follows ? Says.FOLLOWS : Says.RESTORED),
                            counts.map(VersionStatement::follows).orElse(List.of()),
                            Optional.of(act),
                            author,
                            clock.instant()));
        }
        if (!said.isEmpty()) {
            session.notes().takesBack(act, of, repeats, author, clock.instant());
        }
        return !said.isEmpty();
    }
}
