package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What letters say about findings instead of the rules' own sentences. */
public final class Sentences {
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
        session.list("sentence/list", Sentences::read, language).forEach(edited -> all.put(edited.key(), edited));
        return all;
    }

    /** That of one finding. */
    public Optional<Edited> of(String key, String language) {
        return session.one("sentence/of_key", Sentences::read, key, language);
    }

    /** Keeps one instead of the one before. */
    public void put(Edited edited, String language) {
        session.update("sentence/put", edited.key(), language, edited.text(), edited.insteadOf());
    }

    /** Lets the rule's own sentence count again. */
    public void remove(String key, String language) {
        session.update("sentence/remove", key, language);
    }

    /** The findings that have one in any language. */
    public List<String> keys() {
        return session.list("sentence/keys", row -> row.getString(1));
    }

    /** Keeps those of one finding for another as well. */
    public void copy(String from, String to) {
        session.update("sentence/copy", to, from);
    }

    /** The same, but what is kept for the other already stays. */
    public void copyNew(String from, String to) {
        session.update("sentence/copy_new", to, from);
    }

    private static Edited read(ResultSet row) throws SQLException {
        return new Edited(row.getString(1), row.getString(2), row.getString(3));
    }
}
