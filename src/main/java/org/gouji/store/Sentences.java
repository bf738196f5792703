package org.gouji.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.LogEvent.Kind;
import org.gouji.store.Statement.About;

/** What letters say about findings instead of the rules' own sentences: statements, one for each finding and language. */
public final class Sentences {
    private static final String TEXT = "text";
    private static final String INSTEAD_OF = "instead";

    private final Session session;

    Sentences(Session session) {
        this.session = session;
    }

    /**
     * An edited sentence.
     *
     * @param key the finding, as a note's
     * @param insteadOf what the rule said when it was edited
     */
    public record Edited(String key, String text, String insteadOf) {}

    /** All in a language, by key. */
    public Map<String, Edited> in(String language) {
        Map<String, Edited> all = new HashMap<>();
        session.statements().inForce(Kind.SENTENCE).stream()
                .filter(statement -> statement.about().slot().equals(language))
                .map(Sentences::read)
                .forEach(edited -> all.put(edited.key(), edited));
        return all;
    }

    /** That of one finding. */
    public Optional<Edited> of(String key, String language) {
        return session.statements().inForce(about(key, language)).map(Sentences::read);
    }

    /** Keeps one instead of the one before. */
    public void put(Edited edited, String language, String author, Instant now) {
        session.statements().state(about(edited.key(), language), Optional.empty(), author, now, says(edited));
    }

    /** Lets the rule's own sentence count again. */
    public void remove(String key, String language, String author, Instant now) {
        if (of(key, language).isPresent()) {
            session.statements().state(about(key, language), Optional.empty(), author, now, Map.of());
        }
    }

    /** The findings that have one in any language. */
    public List<String> keys() {
        return session.statements().inForce(Kind.SENTENCE).stream()
                .map(statement -> statement.about().subject())
                .distinct()
                .toList();
    }

    static About about(String key, String language) {
        return new About(Kind.SENTENCE, key, language);
    }

    static Map<String, String> says(Edited edited) {
        return Map.of(TEXT, edited.text(), INSTEAD_OF, edited.insteadOf());
    }

    /** Keeps those of one finding for another as well, but what was ever kept for the other stays as it is. */
    public void copyNew(String from, String to) {
        for (Statement statement : session.statements().inForce(Kind.SENTENCE, from)) {
            About copy = about(to, statement.about().slot());
            if (!session.statements().knows(copy)) {
                session.statements()
                        .state(copy, Optional.empty(), statement.author(), statement.at(), statement.says());
            }
        }
    }

    private static Edited read(Statement statement) {
        return new Edited(
                statement.about().subject(),
                statement.says().getOrDefault(TEXT, ""),
                statement.says().getOrDefault(INSTEAD_OF, ""));
    }
}
