package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.Correction;
import org.gouji.model.Decision;
import org.gouji.model.LogEvent;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {
    private static final String KEY = "sha256:%064d@0|T3-ROW|T3.new.total|0||0".formatted(7);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void work() {
        file = folder.resolve("w.gouji");
        note(Decision.CONFIRMED, NOON);
        note(Decision.DISMISSED, NOON.minusSeconds(86_400));
        try (Workspace workspace = Workspace.open(file)) {
            workspace.write(s -> {
                s.corrections()
                        .append(new Correction(
                                UUID.randomUUID(),
                                "0".repeat(64),
                                new Correction.OfCell(ExampleReports.TOTAL),
                                Optional.of("3"),
                                "2",
                                "李青",
                                NOON));
                s.notes().takesBack(UUID.randomUUID(), UUID.randomUUID(), false, "李青", java.time.Instant.EPOCH);
            });
        }
    }

    /** In an opening of its own. */
    private void note(Decision decision, Instant at) {
        try (Workspace workspace = Workspace.open(file)) {
            workspace.write(s -> s.notes()
                    .append(new Note(
                            UUID.randomUUID(),
                            KEY,
                            decision,
                            "口径不同",
                            "两行\n话",
                            "李青",
                            at,
                            s.notes().nextSequence(),
                            new Note.Seen(Optional.of("2"), Optional.of("3"), "2 ≠ 3"),
                            UUID.randomUUID())));
        }
    }

    private List<LogEvent> events() {
        List<LogEvent> events = new ArrayList<>();
        try (Workspace workspace = Workspace.open(file)) {
            workspace.read(s -> {
                s.log().events(events::add);
                return events;
            });
        }
        return events;
    }

    private List<String> broken() {
        List<Message> broken = new ArrayList<>();
        try (Workspace workspace = Workspace.open(file)) {
            workspace.read(s -> new LogCheck(s, broken::add).run());
        }
        return broken.stream().map(Message::key).toList();
    }

    private void tamper(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> triggers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                while (rows.next()) {
                    triggers.add(rows.getString(1));
                }
            }
            for (String trigger : triggers) {
                statement.executeUpdate("DROP TRIGGER " + trigger);
            }
            for (String change : statements) {
                assertThat(statement.executeUpdate(change)).as(change).isPositive();
            }
        }
    }

    @Test
    void everyOpeningIsAChainThatTellsWhatItWasBegunUpon() {
        List<LogEvent> begins = events().stream()
                .filter(event -> event.kind() == LogEvent.Kind.BEGIN)
                .toList();
        assertThat(begins).hasSize(3).extracting(LogEvent::number).containsOnly(1L);
        assertThat(begins.get(0).content()).isEmpty();
        assertThat(begins.get(1).content())
                .containsOnlyKeys(begins.get(0).origin().toString());
        assertThat(begins.get(2).content())
                .containsOnlyKeys(begins.get(1).origin().toString());
        assertThat(broken()).isEmpty();
    }

    @Test
    void anOpeningInWhichNothingIsDoneLeavesNoTrace() {
        int before = events().size();
        assertThat(events()).hasSize(before);
    }

    @Test
    void whatIsWrittenLaterCountsLaterWhateverTheClockSays() {
        assertThat(events()).extracting(LogEvent::clock).isSorted().doesNotHaveDuplicates();
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.read(s -> s.notes().latest()).get(KEY).decision())
                    .isEqualTo(Decision.DISMISSED);
        }
    }

    @Test
    void aCopyOfTheFileDoesNotTakeBackWhatWasDoneInTheOriginal() throws Exception {
        Path copy = Files.copy(file, folder.resolve("copy.gouji"));
        try (Workspace workspace = Workspace.open(copy)) {
            assertThat(workspace.<List<Notes.Act>>read(s -> s.notes().acts(10))).isEmpty();
        }
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.<List<Notes.Act>>read(s -> s.notes().acts(10))).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "log_link, origin seal hash",
        "log_event, id origin at author kind subject content",
        "note_event, id key decision reason comment author at seen_expected seen_actual seen_evidence act origin follows",
        "correction_event, id content target value seen author at origin",
        "act_back, act of_act",
        "note_state, key heads",
    })
    void aChangedTextIsFound(String table, String columns) throws Exception {
        for (String column : columns.split(" ")) {
            Path whole = Files.copy(file, folder.resolve("whole"));
            tamper("UPDATE %s SET %s = coalesce(%s, '') || 'x'".formatted(table, column, column));
            assertThat(broken()).as(table + "." + column).isNotEmpty();
            Files.move(whole, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE log_link SET number = number + 10",
                "UPDATE log_event SET number = number + 10",
                "UPDATE log_event SET clock = clock + 1",
                "UPDATE note_event SET clock = clock + 1",
                "UPDATE note_event SET sequence = sequence + 10",
                "UPDATE correction_event SET clock = clock + 1",
                "UPDATE act_back SET repeat = 1",
                "UPDATE note_state SET sequence = 1",
                "UPDATE note_state SET disputed = 1",
                "UPDATE note_event SET decision = 'open' WHERE sequence = 2",
                "DELETE FROM log_link WHERE number = 1",
                "DELETE FROM log_event WHERE kind = 'note'",
                "DELETE FROM note_event WHERE sequence = 1",
                "DELETE FROM correction_event",
                "DELETE FROM act_back",
                "DELETE FROM note_state",
                "INSERT INTO act_back (act, repeat, of_act) VALUES ('a', 0, 'b')",
                "INSERT INTO log_event SELECT 'i', origin, 99, clock, at, author, kind, subject, content FROM log_event LIMIT 1",
            })
    void anyOtherChangeIsFound(String change) throws Exception {
        tamper(change);
        assertThat(broken()).isNotEmpty();
    }

    @Test
    void aWholeChainTakenOutIsFoundByTheNextOne() throws Exception {
        LogEvent second = events().stream()
                .filter(event -> event.kind() == LogEvent.Kind.BEGIN)
                .toList()
                .get(1);
        String where = " WHERE origin = '" + second.origin() + "'";
        tamper(
                "DELETE FROM log_link" + where,
                "DELETE FROM log_event" + where,
                "DELETE FROM note_event" + where,
                "UPDATE note_state SET sequence = 1, heads = (SELECT json_array(id) FROM note_event)");
        assertThat(broken()).containsExactly("log.broken.head");
    }
}
