package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.Decision;
import org.gouji.model.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("w.gouji"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Note note(String key, Decision decision, long sequence) {
        return new Note(
                UUID.nameUUIDFromBytes(new byte[] {(byte) sequence}),
                key,
                decision,
                "口径不同",
                "两行\n话",
                "李青",
                Instant.parse("2026-03-02T12:00:00.123456789Z"),
                sequence,
                new Note.Seen(Optional.of("2"), Optional.empty(), "2 ≠ "),
                UUID.nameUUIDFromBytes(new byte[] {9}));
    }

    @Test
    void comeBackAsTheyWereWritten() {
        Note first = note("k", Decision.DISMISSED, 1);
        Note second = note("k", Decision.OPEN, 2);
        Note other = note("l", Decision.CONFIRMED, 3);
        workspace.write(s -> List.of(first, second, other).forEach(s.notes()::append));
        assertThat(workspace.<List<Note>>read(s -> s.notes().of("k"))).containsExactly(first, second);
        assertThat(workspace.read(s -> s.notes().latest()).values()).containsExactlyInAnyOrder(second, other);
        assertThat(workspace.<Long>read(s -> s.notes().nextSequence())).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE note_event SET comment = ''",
                "DELETE FROM note_event",
                "INSERT OR REPLACE INTO note_event SELECT * FROM note_event",
                "REPLACE INTO note_event SELECT 7, id, key, decision, '', '', '', at, NULL, NULL, '', act, clock, origin, follows FROM note_event",
            })
    void areNeverChangedByAnyone(String attempt) throws SQLException {
        Note note = note("k", Decision.CONFIRMED, 1);
        workspace.write(s -> s.notes().append(note));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.file());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(attempt)).hasMessageContaining("only ever appended");
        }
        assertThat(workspace.<List<Note>>read(s -> s.notes().of("k"))).containsExactly(note);
    }
}
