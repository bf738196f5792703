package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens before a workspace is open: once only, looked at after a crash, copied before it is changed. */
class OpeningTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration SOON = Duration.ofMillis(1);

    @TempDir
    Path folder;

    private final List<OpeningSteps.Step> seen = new ArrayList<>();

    private Path file() {
        return folder.resolve("青禾县 2025.gouji");
    }

    private Path lock() {
        return folder.resolve("青禾县 2025.gouji-lock");
    }

    private Workspace open() {
        return open(Clock.fixed(NOON, ZoneOffset.UTC), false);
    }

    private Workspace open(Clock clock, boolean givenUp) {
        return Workspace.open(file(), clock, SOON, new OpeningSteps() {
            @Override
            public void at(Step step, long done, long total) {
                assertThat(done).isBetween(0L, Math.max(total, 0));
                seen.add(step);
            }

            @Override
            public boolean cancelled() {
                return givenUp;
            }
        });
    }

    private List<Path> backups() {
        return new Backups(file()).list();
    }

    @Test
    void isOpenedOnceAndSaysWhoHasIt() {
        try (Workspace workspace = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            WorkspaceException.OpenElsewhere.class,
                            e -> assertThat(Texts.load(Language.ZH).get(e.explanation()))
                                    .contains(
                                            file().toString(),
                                            System.getProperty("user.name"),
                                            "2026-03-0",
                                            lock().toString())
                                    .doesNotContain("{"));
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "李青"));
        }
        assertThat(lock()).doesNotExist();
        open().close();
    }

    @Test
    void isOpenedOnceThroughALinkAsWell() throws IOException {
        Path link = folder.resolve("link.gouji");
        try (Workspace workspace = open()) {
            try {
                Files.createSymbolicLink(link, workspace.file());
            } catch (IOException | UnsupportedOperationException e) {
                assumeThat(false).as("links on this system").isTrue();
            }
            assertThatThrownBy(() -> Workspace.open(link, Clock.systemUTC(), SOON, OpeningSteps.unwatched()))
                    .isInstanceOf(WorkspaceException.OpenElsewhere.class);
        }
    }

    @Test
    void isReadBesideTheOneThatHasItAndNotChanged() {
        try (Workspace workspace = open()) {
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "李青"));
            try (Workspace beside = Workspace.openToRead(file(), OpeningSteps.unwatched())) {
                assertThat(beside.id()).isEqualTo(workspace.id());
                assertThat(beside.<Optional<String>>read(s -> s.settings().get(Settings.Name.AUTHOR)))
                        .contains("李青");
                assertThatThrownBy(() -> beside.write(s -> {})).isInstanceOf(WorkspaceException.ReadOnly.class);
            }
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "王禾"));
        }
        assertThat(lock()).doesNotExist();
    }

    /** What a killed program leaves: the lock file, not locked, and the log. */
    private void leaveAsKilled() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("before"));
        try (Workspace workspace = open()) {
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "李青"));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path left : files.filter(Files::isRegularFile)
                        .filter(f -> !f.toString().endsWith("-shm"))
                        .toList()) {
                    Files.copy(left, elsewhere.resolve(left.getFileName()));
                }
            }
        }
        try (Stream<Path> files = Files.list(elsewhere)) {
            for (Path left : files.toList()) {
                Files.move(left, folder.resolve(left.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void isLookedAtAndCopiedAfterAnEndThatWasNone() throws IOException {
        leaveAsKilled();
        assertThat(lock()).exists();
        try (Workspace workspace = open()) {
            assertThat(workspace.<Optional<String>>read(s -> s.settings().get(Settings.Name.AUTHOR)))
                    .contains("李青");
            assertThat(workspace.notices()).extracting(Message::key).containsExactly("store.notice.unclean");
        }
        assertThat(seen).containsSubsequence(OpeningSteps.Step.CHECK, OpeningSteps.Step.BACKUP);
        assertThat(backups())
                .extracting(f -> f.getFileName().toString())
                .containsExactly("青禾县 2025 20260302-120000.gouji");
        try (Workspace copy = Workspace.open(backups().get(0))) {
            assertThat(copy.<Optional<String>>read(s -> s.settings().get(Settings.Name.AUTHOR)))
                    .contains("李青");
        }
        seen.clear();
        open().close();
        assertThat(seen).as("closed as it should be").isEmpty();
    }

    @Test
    void aBackupIsForItsOwnersEyesOnly() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        leaveAsKilled();
        open().close();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(backups().get(0))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(backups().get(0).getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void onlyTheNewestBackupsAreKeptAndOtherFilesLeftAlone() throws IOException {
        open().close();
        Path other = folder.resolve("青禾县 2025.backup/记录.txt");
        for (int day = 0; day < Backups.KEPT + 2; day++) {
            Files.createFile(lock());
            Files.writeString(lock(), "left");
            open(Clock.fixed(NOON.plus(Duration.ofDays(day)), ZoneOffset.UTC), false)
                    .close();
            Files.writeString(other, "mine");
        }
        assertThat(backups()).hasSize(Backups.KEPT);
        assertThat(backups().get(0).getFileName().toString()).contains("20260306");
        assertThat(other).exists();
    }

    @Test
    void twoBackupsInOneSecondAreBothKept() throws IOException {
        open().close();
        for (int i = 0; i < 2; i++) {
            Files.writeString(lock(), "left");
            open().close();
        }
        assertThat(backups()).hasSize(2);
    }

    @Test
    void damageIsFoundAfterACrashAndDoesNotPushOutASoundCopy() throws Exception {
        try (Workspace workspace = open()) {
            for (int i = 0; i < 30; i++) {
                int year = 1990 + i;
                workspace.write(s ->
                        s.reports().save(ExampleReports.report("青禾县水利局", year, year + ".docx", 3), "/" + year, NOON));
            }
        }
        Files.writeString(lock(), "left");
        open().close();
        List<Path> sound = backups();
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            for (long at = bytes.length() / 2; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[200]);
            }
        }
        Files.writeString(lock(), "left");
        assertThatThrownBy(this::open).isInstanceOf(WorkspaceException.Damaged.class);
        assertThat(backups()).isEqualTo(sound);
        assertThat(lock()).as("looked at again next time").exists();
        assertThatThrownBy(this::open).isInstanceOf(WorkspaceException.Damaged.class);
    }

    private void makeAnEarlierOne() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String script : DataNode.resource("sql/migrations/index.yaml")
                    .texts("migrations")
                    .subList(0, 3)) {
                statement.executeUpdate(Files.readString(Path.of("resources/sql/migrations", script + ".sql")));
            }
            statement.executeUpdate("INSERT INTO workspace VALUES (1, 'w', '2026-03-01T08:00:00Z')");
        }
    }

    @Test
    void isCopiedBeforeItIsGivenAnotherShape() throws Exception {
        makeAnEarlierOne();
        try (Workspace workspace = open()) {
            assertThat(workspace.notices()).extracting(Message::key).containsExactly("store.notice.updated");
        }
        assertThat(seen).containsSubsequence(OpeningSteps.Step.BACKUP, OpeningSteps.Step.UPDATE);
        assertThat(backups()).hasSize(1);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + backups().get(0));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA user_version").getInt(1)).isEqualTo(3);
        }
    }

    @Test
    void isLeftAsItWasWhenNobodyWaitsAnyMore() throws Exception {
        makeAnEarlierOne();
        assertThatThrownBy(() -> open(Clock.systemUTC(), true)).isInstanceOf(WorkspaceException.GivenUp.class);
        assertThat(lock()).doesNotExist();
        open().close();
    }

    @Test
    void isLeftAsItWasWhenNoCopyCanBeMade() throws Exception {
        makeAnEarlierOne();
        byte[] before = Files.readAllBytes(file());
        Files.writeString(folder.resolve("青禾县 2025.backup"), "a file where the folder should be");
        assertThatThrownBy(this::open).isInstanceOf(WorkspaceException.NoBackup.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        leaveAsKilledElsewhere();
    }

    /** A file that need not be changed is opened all the same. */
    private void leaveAsKilledElsewhere() throws IOException {
        Files.delete(file());
        open().close();
        Files.writeString(lock(), "left");
        try (Workspace workspace = open()) {
            assertThat(workspace.notices()).extracting(Message::key).containsExactly("store.no_backup");
        }
    }

    @Test
    void aFileOnAShareIsChangedWithoutALog() throws Exception {
        open().close();
        try (Connection log = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = log.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
        }
        Connections share = new Connections(file(), Duration.ofSeconds(1), true);
        Session writer = share.writer();
        Session reader = share.reader();
        writer.begin();
        writer.settings().put(Settings.Name.AUTHOR, "李青");
        assertThat(folder.resolve("青禾县 2025.gouji-wal")).doesNotExist();
        writer.commit();
        reader.begin();
        assertThat(reader.settings().get(Settings.Name.AUTHOR)).contains("李青");
        reader.commit();
        reader.close();
        writer.close();
        open().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "SMB2", "fuse.sshfs", "9p"})
    void sharesAreKnownByKind(String kind) {
        assertThat(NetworkDrive.isKind(kind)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "NTFS", "apfs", "tmpfs", "fuseblk", "exfat"})
    void disksAreKnownByKind(String kind) {
        assertThat(NetworkDrive.isKind(kind)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "\\\\server\\年报\\a.gouji, true",
        "\\\\?\\UNC\\server\\年报\\a.gouji, true",
        "\\\\?\\C:\\年报\\a.gouji, false",
        "C:\\年报\\a.gouji, false",
        "/home/a.gouji, false"
    })
    void sharesAreKnownByName(String path, boolean share) {
        assertThat(NetworkDrive.isShare(path)).isEqualTo(share);
    }

    @Test
    void whoHasItIsReadBackAndHalfOfItIsNobody() {
        Holder holder = new Holder("李青", "PC-3", 77, NOON);
        assertThat(Holder.of(holder.text() + "    \n")).contains(holder);
        assertThat(Holder.of("李青\nPC-3\n")).isEmpty();
        assertThat(Holder.of("李青\nPC-3\nx\n2026\n")).isEmpty();
        assertThat(holder.isGone())
                .as("another computer's programs cannot be seen")
                .isFalse();
        assertThat(Holder.here(Clock.systemUTC()).isThisProgram()).isTrue();
    }
}
