package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.gouji.model.Message;

/**
 * The search index: what discrepancies say besides their {@link Phrase}, and the auditor's words on them. A word is found exactly
 * where it occurs within one value; see {@link Pairs}.
 */
public final class Words {
    private final Session session;

    Words(Session session) {
        this.session = session;
    }

    /** Hands the numbers of the discrepancies to {@code sink} of which a value or the latest note has {@code word}, folded and without blanks. */
    public void find(String word, IntConsumer sink) {
        String question = Pairs.question(word);
        session.scan("words/find", row -> sink.accept(row.getInt(1)), question);
        session.scan("words/find_notes", row -> sink.accept(row.getInt(1)), question);
    }

    /** Hands over the values in the texts of these discrepancies, by name, as they were found. */
    public void values(int[] numbers, BiConsumer<Integer, Map<String, String>> sink) {
        session.scan(
                "words/values",
                row -> sink.accept(
                        row.getInt(1),
                        ArgsText.read(Json.list(row.getString(2)).get(1), row.getString(3), row.getString(4))),
                Json.numbers(numbers));
    }

    /** Indexes some more of a run; returns whether there are more. */
    public boolean fill(long run, int limit) {
        long last = session.only("words/last", row -> row.getLong(1));
        List<Object[]> rows = new ArrayList<>();
        List<String> values = new ArrayList<>();
        long[] at = {0};
        int[] count = {0};
        session.scan(
                "words/text_after",
                row -> {
                    if (row.getLong(1) != at[0]) {
                        flush(at[0], values, rows);
                        at[0] = row.getLong(1);
                        count[0]++;
                    }
                    values(row, values);
                },
                last,
                run,
                limit);
        flush(at[0], values, rows);
        rows.forEach(row -> session.update("words/insert", row));
        return count[0] == limit;
    }

    private static void flush(long id, List<String> values, List<Object[]> rows) {
        if (id != 0) {
            rows.add(new Object[] {id, Pairs.of(values)});
            values.clear();
        }
    }

    /** Of every finding what is expected, what is there and what shows it; of the first the values of its text as well. */
    private static void values(ResultSet row, List<String> values) throws SQLException {
        Stream.of(row.getString(2), row.getString(3), row.getString(4))
                .filter(Objects::nonNull)
                .filter(value -> !values.contains(value))
                .forEach(values::add);
        if (row.getInt(6) == 1) {
            Object kept = Json.list(row.getString(5)).get(1);
            Map<String, String> args = ArgsText.read(kept, row.getString(2), row.getString(3));
            args.forEach((name, value) -> {
                if (!Message.namesPlace(name) && !values.contains(value)) {
                    values.add(value);
                }
            });
        }
    }

    /** Indexes a note. */
    void noted(long sequence, String comment, String reason) {
        if (!comment.isEmpty() || !reason.isEmpty()) {
            session.update("words/insert_note", sequence, Pairs.of(List.of(comment, reason)));
        }
    }

    /** Indexes some notes of an earlier release; returns whether there are more. */
    boolean fillNotes(int limit) {
        record Said(long sequence, String comment, String reason) {}
        List<Said> notes = session.list(
                "words/notes_after",
                row -> new Said(
                        row.getLong(1),
                        Objects.requireNonNull(row.getString(2)),
                        Objects.requireNonNull(row.getString(3))),
                session.only("words/last_note", row -> row.getLong(1)),
                limit);
        notes.forEach(note -> noted(note.sequence(), note.comment(), note.reason()));
        return notes.size() == limit;
    }
}
