package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gouji.data.DataNode;
import org.gouji.model.LogEvent;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workspaces of the time when notes were rows and nothing else. */
class BeforeTheLogTest {
    private static final String KEY = "sha256:%064d@0|T3-ROW|T3.new.total|0||0".formatted(7);

    @TempDir
    Path folder;

    private Path old;

    @BeforeEach
    void makeAnOldWorkspace() throws Exception {
        old = folder.resolve("old.gouji");
        List<String> scripts = DataNode.resource("sql/migrations/index.yaml").texts("migrations");
        sql(
                old,
                "INSERT INTO workspace VALUES (1, 'w', '2026-03-01T08:00:00Z')",
                scripts.stream().takeWhile(script -> !script.endsWith("-log")).toList());
        // the second was noted by a clock that had been put back
        note(old, 1, "confirmed", "2026-03-02T12:00:00Z", id("act 1"));
        note(old, 2, "dismissed", "2026-03-01T12:00:00Z", id("act 2"));
        note(old, 3, "confirmed", "2026-03-01T12:00:01Z", id("act 3"));
        sql(old, "INSERT INTO act_back VALUES ('%s', 0, '%s')".formatted(id("act 3"), id("act 2")), List.of());
        for (int i = 1; i <= 2; i++) {
            sql(
                    old,
                    "INSERT INTO correction_event (id, content, target, value, seen, author, at) VALUES ('"
                            + id("c" + i)
                            + "', '" + "0".repeat(64) + "', 'T3.new.total', '" + i + "', '9', '李青', '2026-03-0"
                            + (3 - i) + "T12:00:00Z')",
                    List.of());
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void note(Path file, int sequence, String decision, String at, UUID act) throws Exception {
        sql(
                file,
                ("INSERT INTO note_event (sequence, id, key, decision, reason, comment, author, at, seen_evidence, act)"
                                + " VALUES (%d, '%s', '%s', '%s', '', '看法%d', '李青', '%s', '2 ≠ 3', '%s')")
                        .formatted(sequence, id(act + " note"), KEY, decision, sequence, at, act),
                List.of());
        sql(file, "INSERT OR IGNORE INTO note_act VALUES (%d, '%s')".formatted(sequence, act), List.of());
    }

    private static void sql(Path file, String statement, List<String> scripts) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statements = connection.createStatement()) {
            for (String script : scripts) {
                statements.executeUpdate(Files.readString(Path.of("resources/sql/migrations", script + ".sql")));
            }
            statements.executeUpdate(statement);
        }
    }

    private static List<LogEvent> events(Path file) {
        List<LogEvent> events = new ArrayList<>();
        try (Workspace workspace = Workspace.open(file)) {
            workspace.read(s -> {
                s.log().events(events::add);
                return events;
            });
        }
        return events;
    }

    @Test
    void areKeptInTheirOrderAndStandAsTheyDid() {
        List<Message> broken = new ArrayList<>();
        try (Workspace workspace = Workspace.open(old)) {
            assertThat(workspace.<List<Note>>read(s -> s.notes().of(KEY)))
                    .extracting(Note::comment)
                    .containsExactly("看法1", "看法2", "看法3");
            assertThat(workspace.read(s -> s.notes().latest()).get(KEY).comment())
                    .isEqualTo("看法3");
            assertThat(workspace.<List<String>>read(s -> s.notes().disputed())).isEmpty();
            assertThat(workspace
                            .read(s -> s.corrections().inForce("0".repeat(64)))
                            .values())
                    .extracting(c -> c.value().orElseThrow())
                    .containsExactly("2");
            assertThat(workspace.<List<Notes.Act>>read(s -> s.notes().acts(10)))
                    .as("can still be taken back")
                    .extracting(Notes.Act::id)
                    .containsExactly(id("act 1"), id("act 2"), id("act 3"));
            workspace.read(s -> new LogCheck(s, broken::add).run());
        }
        assertThat(broken).isEmpty();
        assertThat(events(old)).hasSize(6);
    }

    @Test
    void twoCopiesMakeTheSameEvents() throws Exception {
        Path copy = Files.copy(old, folder.resolve("copy.gouji"));
        assertThat(events(copy)).isEqualTo(events(old)).isNotEmpty();
        assertThat(events(old)).as("once only").isEqualTo(events(copy));
    }

    @Test
    void twoCopiesThatWentOnByThemselvesShareWhatTheyHadInCommonAndDisagreeOnTheRest() throws Exception {
        Path copy = Files.copy(old, folder.resolve("copy.gouji"));
        note(old, 4, "confirmed", "2026-03-04T12:00:00Z", id("here"));
        note(copy, 4, "dismissed", "2026-03-05T12:00:00Z", id("there"));
        List<LogEvent> here = events(old);
        List<LogEvent> there = events(copy);
        List<LogEvent> common = new ArrayList<>(here);
        common.retainAll(there);
        assertThat(common).hasSize(6);
        try (Workspace workspace = Workspace.open(old);
                Workspace other = Workspace.open(copy)) {
            workspace.write(s -> {
                Merging merging = new Merging(s);
                other.read(o -> {
                    o.log().links(merging::take);
                    o.log().events(merging::take);
                    return o;
                });
                assertThat(merging.finish(java.time.Instant.EPOCH).added()).isEqualTo(1);
            });
            assertThat(workspace.<List<Note>>read(s -> s.notes().heads(KEY)))
                    .extracting(note -> note.decision().key())
                    .containsExactly("confirmed", "dismissed");
            assertThat(workspace.<List<String>>read(s -> s.notes().disputed())).containsExactly(KEY);
        }
    }
}
