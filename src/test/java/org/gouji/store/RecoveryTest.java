package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.gouji.model.Decision;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged workspace gives back what can be read of it, and says what is missing. */
class RecoveryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int REPORTS = 60;
    private static final int NOTES = 150;
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private static byte[] sound;

    private Path damaged;
    private Path out;
    private byte[] bytes;

    @BeforeEach
    void put() throws IOException {
        damaged = folder.resolve("坏.gouji");
        out = folder.resolve("好.gouji");
        bytes = sound.clone();
        Files.write(damaged, bytes);
    }

    @BeforeAll
    static void fill(@TempDir Path place) throws IOException {
        Path file = place.resolve("w.gouji");
        try (Workspace workspace = Workspace.open(file)) {
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "李青"));
            for (int i = 0; i < REPORTS; i++) {
                Report report = report(i);
                workspace.write(
                        s -> s.reports().save(report, "/年报/" + report.source().path(), NOON));
            }
            for (int i = 0; i < NOTES; i++) {
                note(workspace, i);
            }
        }
        sound = Files.readAllBytes(file);
    }

    private static Report report(int number) {
        return ExampleReports.report("青禾县第" + number % 20 + "局", 2020 + number / 20, number + ".docx", 3);
    }

    private static void note(Workspace workspace, int number) {
        workspace.write(s -> s.notes()
                .append(new Note(
                        UUID.randomUUID(),
                        "sha256:%064d@0|T3-ROW|T3.new.total|0||0".formatted(number % 40),
                        Decision.CONFIRMED,
                        "",
                        "看法" + number,
                        "李青",
                        NOON,
                        s.notes().nextSequence(),
                        new Note.Seen(Optional.of("3"), Optional.of("2"), "2 ≠ 3"),
                        UUID.randomUUID())));
    }

    private Recovered recover() throws IOException {
        Files.write(damaged, bytes);
        Recovered recovered = Recovery.run(damaged, out, OpeningSteps.unwatched());
        assertThat(Files.readAllBytes(damaged)).as("left as it was").isEqualTo(bytes);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsOnly("坏.gouji", "坏.gouji-lock", "好.gouji");
        }
        return recovered;
    }

    private void allIsThere(Recovered recovered) {
        assertThat(recovered.reports()).isEqualTo(REPORTS);
        assertThat(recovered.notes()).isEqualTo(NOTES);
        assertThat(recovered.lostFiles()).isEmpty();
        assertThat(recovered.damage()).isEmpty();
        try (Workspace workspace = Workspace.open(out)) {
            for (int i = 0; i < REPORTS; i++) {
                long id = i + 1;
                assertThat(workspace.<Optional<Report>>read(s -> s.reports().load(id)))
                        .contains(report(i));
            }
            assertThat(workspace.<List<Note>>read(s -> s.notes().log())).hasSize(NOTES);
            assertThat(workspace.<Optional<String>>read(s -> s.settings().get(Settings.Name.AUTHOR)))
                    .contains("李青");
        }
    }

    @Test
    void aSoundFileGivesBackEverything() throws Exception {
        allIsThere(recover());
    }

    @Test
    void aFileWithoutItsFirstHundredBytesGivesBackEverything() throws Exception {
        Arrays.fill(bytes, 0, 100, (byte) 0);
        allIsThere(recover());
    }

    @Test
    void doesNotWriteOverAnotherFile() throws IOException {
        Files.writeString(out, "mine");
        assertThatThrownBy(() -> Recovery.run(damaged, out, OpeningSteps.unwatched()))
                .isInstanceOf(WorkspaceException.Exists.class);
        assertThat(out).hasContent("mine");
    }

    @Test
    void whatIsNoWorkspaceGivesNothing() throws IOException {
        bytes = "这是一份文档。".repeat(5000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(damaged, bytes);
        Recovered recovered = recover();
        assertThat(recovered.reports() + recovered.notes()).isZero();
    }

    /** The pages of a table or index, its root first. */
    private List<Integer> pages(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + damaged);
                Statement statement = connection.createStatement()) {
            java.util.ArrayList<Integer> pages = new java.util.ArrayList<>();
            var rows = statement.executeQuery("SELECT pageno FROM dbstat WHERE name = '" + name + "' ORDER BY path");
            while (rows.next()) {
                pages.add(rows.getInt(1));
            }
            return pages;
        }
    }

    private void wipe(int page) {
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"note_event", "log_link", "note_state", "sqlite_autoindex_note_event_1", "discrepancy", "finding"
            })
    void whatOneTableLostTheLogStillTells(String table) throws Exception {
        pages(table).forEach(this::wipe);
        Recovered recovered = recover();
        assertThat(recovered.notes()).isEqualTo(NOTES);
        assertThat(recovered.damage()).isEmpty();
        assertThat(recovered.reports()).isEqualTo(REPORTS);
        try (Workspace workspace = Workspace.open(out)) {
            assertThat(workspace.<List<Note>>read(s -> s.notes().log()))
                    .extracting(Note::comment)
                    .contains("看法0", "看法77", "看法" + (NOTES - 1));
        }
    }

    @Test
    void aLostPageOfFiguresCostsTheReportsOnItAndNamesThem() throws Exception {
        List<Integer> leaves = pages("figure");
        wipe(leaves.get(leaves.size() / 2));
        Recovered recovered = recover();
        assertThat(recovered.lostFiles()).isNotEmpty().allMatch(path -> path.endsWith(".docx"));
        assertThat(recovered.reports() + recovered.lostFiles().size()).isEqualTo(REPORTS);
        assertThat(recovered.notes()).isEqualTo(NOTES);
        try (Workspace workspace = Workspace.open(out)) {
            for (ReportHead head :
                    workspace.<List<ReportHead>>read(s -> s.reports().list())) {
                Report read = workspace
                        .<Optional<Report>>read(s -> s.reports().load(head.id()))
                        .orElseThrow();
                int number = Integer.parseInt(head.source().path().replace(".docx", ""));
                assertThat(read).as("whole or not at all").isEqualTo(report(number));
            }
        }
    }

    @Test
    void lostEventsAreCounted() throws Exception {
        pages("log_event").forEach(this::wipe);
        Recovered recovered = recover();
        assertThat(recovered.notes()).as("the notes themselves are there").isEqualTo(NOTES);
        assertThat(recovered.damage()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverIsDamagedSomethingSoundComesOfIt(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            int page = 2 + random.nextInt(bytes.length / PAGE - 2);
            if (random.nextBoolean()) {
                wipe(page);
            } else {
                byte[] noise = new byte[200];
                random.nextBytes(noise);
                System.arraycopy(
                        noise, 0, bytes, (page - 1) * PAGE + random.nextInt(PAGE - noise.length), noise.length);
            }
        }
        Recovered recovered = recover();
        Workspace.open(out).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + out);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA integrity_check").getString(1))
                    .isEqualTo("ok");
            assertThat(statement.executeQuery("PRAGMA foreign_key_check").next())
                    .isFalse();
        }
    }
}
