package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.FindingKey;
import org.gouji.model.LogEvent;
import org.gouji.model.LogEvent.Kind;
import org.gouji.store.Statement.About;

/** What was stated of findings and reports beside notes and corrections: events that are only ever appended, drawn from the log. */
public final class Statements {
    private final Session session;

    Statements(Session session) {
        this.session = session;
    }

    /** States something, in the log as well; what follows from it holds from the same moment. */
    public Statement state(About about, Optional<UUID> act, String author, Instant at, Map<String, String> says) {
        Statement statement = new Statement(UUID.randomUUID(), about, act, author, at, says);
        insert(statement, session.log().append(statement.said()));
        follow(about);
        return statement;
    }

    /** Adds a statement of another copy; {@link #follow} is due once all are there. */
    About take(LogEvent event, String subject) {
        Statement statement = Statement.of(event, subject);
        check(statement);
        insert(statement, event);
        return statement.about();
    }

    /** Throws {@link IllegalArgumentException} where it says what nobody can follow. */
    private static void check(Statement statement) {
        if (!statement.endsAll()) {
            switch (statement.about().kind()) {
                case OWN -> OwnFindings.read(statement);
                case ATTACHMENT -> Attachments.read(statement);
                default -> {
                    // words, all of them optional
                }
            }
        }
    }

    /** Lets hold what follows from the last statement. */
    void follow(About about) {
        if (about.kind() == Kind.OWN) {
            session.ownFindings().show(about.subject());
        }
    }

    private void insert(Statement statement, LogEvent event) {
        session.update(
                "statement/insert",
                statement.id().toString(),
                statement.about().kind().key(),
                statement.about().subject(),
                statement.about().slot(),
                statement.act().map(UUID::toString).orElse(null),
                statement.author(),
                statement.at().toString(),
                event.clock(),
                event.origin().toString(),
                Json.text(statement.says()));
    }

    /** Gives a statement of before the log its place. */
    void adopt(Statement statement, UUID origin, long clock) {
        insert(statement, session.log().adopt(origin, clock, statement.said()));
    }

    /** The statement that holds; empty where nothing was stated or it was taken back. */
    public Optional<Statement> inForce(About about) {
        return session.one("statement/last", Statements::read, about.kind().key(), about.subject(), about.slot())
                .filter(statement -> !statement.endsAll());
    }

    /** Whether anything was ever stated, even if it was taken back. */
    boolean knows(About about) {
        return session.one(
                        "statement/last", row -> row.getString(1), about.kind().key(), about.subject(), about.slot())
                .isPresent();
    }

    /** All of a kind that hold, by subject and slot. */
    public List<Statement> inForce(Kind kind) {
        return session.list("statement/of_kind", Statements::read, kind.key()).stream()
                .filter(statement -> !statement.endsAll())
                .toList();
    }

    /** All of a kind on a subject that hold, by slot. */
    public List<Statement> inForce(Kind kind, String subject) {
        return session.list("statement/of_subject", Statements::read, kind.key(), subject).stream()
                .filter(statement -> !statement.endsAll())
                .toList();
    }

    /** The statements of one act; those left out that somebody else has followed with another on the same since. */
    public List<Statement> ofAct(UUID act) {
        return session.list(
                "statement/of_act",
                Statements::read,
                act.toString(),
                session.own().mark());
    }

    /** What held on the same before the act of a statement; nothing where that was the first. */
    public Map<String, String> before(Statement statement) {
        return session.one("statement/before", Statements::read, statement.id().toString())
                .map(Statement::says)
                .orElse(Map.of());
    }

    /**
     * States once more, by their authors and times, what holds of the findings of a unit and year that turned out to be another:
     * the former stay in the log. A sign-off of what turned out to be another report does not go along.
     */
    public void moved(FindingKey.Subject from, FindingKey.Subject to) {
        for (Kind kind : List.of(Kind.OWN, Kind.SENTENCE, Kind.ATTACHMENT)) {
            for (Statement statement : inForce(kind)) {
                String subject = FindingKey.about(statement.about().subject(), from, to);
                if (!subject.equals(statement.about().subject())) {
                    state(
                            new About(kind, subject, statement.about().slot()),
                            Optional.empty(),
                            statement.author(),
                            statement.at(),
                            statement.says());
                }
            }
        }
        session.ownFindings().showAgain(from);
    }

    static Statement read(ResultSet row) throws SQLException {
        return new Statement(
                UUID.fromString(row.getString(1)),
                new About(Kind.of(row.getString(2)), row.getString(3), row.getString(4)),
                Optional.ofNullable(row.getString(5)).map(UUID::fromString),
                row.getString(6),
                Instant.parse(row.getString(7)),
                Json.texts(Json.parse(row.getString(8))));
    }
}
