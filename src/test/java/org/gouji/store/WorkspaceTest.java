package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.model.ExplainedException;
import org.gouji.model.Report;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class WorkspaceTest {
    private static final OpeningSteps NOBODY = OpeningSteps.unwatched();
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("青禾县 2025.gouji");
    }

    @Test
    void makesAWorkspaceWhereThereIsNone() throws Exception {
        try (Workspace workspace = Workspace.open(file())) {
            assertThat(workspace.file()).isEqualTo(file());
            assertThat(workspace.id()).hasSize(36);
            assertThat(pragma("application_id")).isEqualTo(0x476F756A);
            assertThat(pragma("user_version")).isEqualTo(new Migrations().latest());
            assertThat(workspace.<List<ReportHead>>read(s -> s.reports().list()))
                    .isEmpty();
        }
        assertThat(Files.list(folder)).as("the log is gone after closing").containsExactly(file());
    }

    @Test
    void isForItsOwnersEyesOnly() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Workspace.open(file()).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void fillsAnEmptyFile() throws IOException {
        Files.createFile(file());
        try (Workspace workspace = Workspace.open(file())) {
            assertThat(workspace.id()).isNotEmpty();
        }
    }

    @Test
    void openingAgainChangesNothing() throws Exception {
        String id;
        try (Workspace workspace = Workspace.open(file())) {
            id = workspace.id();
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "李青"));
            workspace.write(s -> s.reports().save(ExampleReports.report("青禾县水利局", 2024, "a.docx", 3), "/a", NOON));
        }
        String shape = shape();
        try (Workspace workspace = Workspace.open(file())) {
            assertThat(workspace.id()).isEqualTo(id);
            assertThat(author(workspace)).contains("李青");
            assertThat(workspace.<Optional<Report>>read(s -> s.reports().load(1)))
                    .contains(ExampleReports.report("青禾县水利局", 2024, "a.docx", 3));
        }
        assertThat(shape()).isEqualTo(shape);
    }

    @Test
    void aFailedChangeLeavesNothingAndTheNextOneWorks() {
        try (Workspace workspace = Workspace.open(file())) {
            assertThatThrownBy(() -> workspace.write(s -> {
                        s.settings().put(Settings.Name.AUTHOR, "half");
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            assertThat(author(workspace)).isEmpty();
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "whole"));
            assertThat(author(workspace)).contains("whole");
        }
    }

    @Test
    void aQuestionSeesOneMomentAndDoesNotWaitForTheWriter() {
        try (Workspace workspace = Workspace.open(file())) {
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "before"));
            workspace.read(question -> {
                assertThat(question.settings().get(Settings.Name.AUTHOR)).contains("before");
                workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "after"));
                assertThat(question.settings().get(Settings.Name.AUTHOR)).contains("before");
                return null;
            });
            assertThat(author(workspace)).contains("after");
        }
    }

    @Test
    void aQuestionCannotChangeAnything() {
        try (Workspace workspace = Workspace.open(file())) {
            assertThatThrownBy(() -> workspace.read(s -> {
                        s.settings().put(Settings.Name.AUTHOR, "no");
                        return null;
                    }))
                    .isInstanceOf(WorkspaceException.ReadOnly.class);
        }
    }

    @Test
    void writersTakeTurns() throws Exception {
        int each = 25;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Workspace workspace = Workspace.open(file())) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> jobs = java.util.stream.IntStream.range(0, 4)
                    .<Future<?>>mapToObj(n -> threads.submit(() -> {
                        start.await();
                        for (int i = 0; i < each; i++) {
                            workspace.write(WorkspaceTest::countOneMore);
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> job : jobs) {
                job.get();
            }
            assertThat(author(workspace)).contains(String.valueOf(4 * each));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Optional<String> author(Workspace workspace) {
        return workspace.read(s -> s.settings().get(Settings.Name.AUTHOR));
    }

    private static void countOneMore(Session session) {
        int count = session.settings()
                .get(Settings.Name.AUTHOR)
                .map(Integer::valueOf)
                .orElse(0);
        session.settings().put(Settings.Name.AUTHOR, String.valueOf(count + 1));
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAsItIs() throws IOException {
        Files.writeString(file(), "这是一份文档，不是工作区。".repeat(50));
        byte[] before = Files.readAllBytes(file());
        refuses(file(), WorkspaceException.NotAWorkspace.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void refusesAnotherProgramsDatabaseAndLeavesItAsItIs() throws Exception {
        sql("CREATE TABLE theirs (a)", "PRAGMA user_version = 1");
        byte[] before = Files.readAllBytes(file());
        refuses(file(), WorkspaceException.NotAWorkspace.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void refusesAFolder() {
        refuses(folder, WorkspaceException.NotAWorkspace.class);
    }

    @Test
    void refusesAWorkspaceFromANewerVersion() throws Exception {
        Workspace.open(file()).close();
        sql("PRAGMA user_version = 99");
        refuses(file(), WorkspaceException.FromNewerVersion.class);
        assertThat(pragma("user_version")).isEqualTo(99);
    }

    @Test
    void refusesAMissingFolder() {
        refuses(folder.resolve("没有/此处/a.gouji"), WorkspaceException.FolderMissing.class);
    }

    @Test
    void refusesAReadOnlyFolder() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(folder)).as("a user who is not root").isFalse();
        refuses(file(), WorkspaceException.ReadOnly.class);
    }

    @Test
    void refusesAFolderOfTheSystemEvenForRoot() {
        Path system = Path.of("/proc");
        assumeThat(system).isDirectory();
        refuses(system.resolve("a.gouji"), WorkspaceException.ReadOnly.class);
    }

    @Test
    void refusesAReadOnlyFile() throws IOException {
        Workspace.open(file()).close();
        assertThat(file().toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file())).as("a user who is not root").isFalse();
        refuses(file(), WorkspaceException.ReadOnly.class);
    }

    @Test
    void refusesADamagedFile() throws Exception {
        Workspace.open(file()).close();
        byte[] bytes = Files.readAllBytes(file());
        java.util.Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
        Files.write(file(), bytes);
        refuses(file(), WorkspaceException.Damaged.class);
    }

    @Test
    void refusesACutOffFile() throws Exception {
        Workspace.open(file()).close();
        Files.write(file(), java.util.Arrays.copyOf(Files.readAllBytes(file()), 5000));
        refuses(file(), WorkspaceException.Damaged.class);
    }

    @Test
    void aNameMayHoldWhatADriverWouldTakeForParameters() {
        Path odd = folder.resolve("50% 完成 #1 & a=b?cache=shared.gouji");
        try {
            Files.createFile(odd);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            assumeThat(false).as("a file system that allows such names").isTrue();
        }
        Workspace.open(odd).close();
        assertThat(odd).isNotEmptyFile();
        assertThat(folder).isDirectoryNotContaining(f -> !f.equals(odd));
    }

    @Test
    void saysWhenAnotherProgramWillNotLetGo() throws Exception {
        Workspace.open(file()).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> Workspace.open(file(), Clock.systemUTC(), Duration.ofMillis(1), NOBODY))
                    .isInstanceOf(WorkspaceException.Locked.class);
        }
    }

    @Test
    void saysWhenAnotherProgramKeepsWriting() throws Exception {
        try (Workspace workspace = Workspace.open(file(), Clock.systemUTC(), Duration.ofMillis(1), NOBODY);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> workspace.write(s -> {})).isInstanceOf(WorkspaceException.Locked.class);
            statement.execute("COMMIT");
            workspace.write(s -> s.settings().put(Settings.Name.AUTHOR, "afterwards"));
            assertThat(author(workspace)).contains("afterwards");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY_SNAPSHOT, Locked",
        "SQLITE_CORRUPT_INDEX, Damaged",
        "SQLITE_READONLY_DIRECTORY, ReadOnly",
        "SQLITE_FULL, DiskFull",
        "SQLITE_IOERR_READ, Failed",
    })
    void namesWhatSqliteReports(SQLiteErrorCode code, String name) {
        WorkspaceException named = WorkspaceException.of(file(), new SQLiteException("detail", code));
        assertThat(named.getClass().getSimpleName()).isEqualTo(name);
        explains(file(), named);
    }

    @Test
    void refusesWhenClosed() {
        Workspace workspace = Workspace.open(file());
        workspace.close();
        assertThatThrownBy(() -> author(workspace)).isInstanceOf(WorkspaceException.Closed.class);
        assertThatThrownBy(() -> workspace.write(s -> {})).isInstanceOf(WorkspaceException.Closed.class);
        workspace.close();
    }

    @Test
    void aChangeWithinAChangeIsAMistake() {
        try (Workspace workspace = Workspace.open(file())) {
            assertThatThrownBy(() -> workspace.write(s -> workspace.write(t -> {})))
                    .isInstanceOf(IllegalStateException.class);
            workspace.write(s -> {});
        }
    }

    private static void refuses(Path file, Class<? extends ExplainedException> reason) {
        assertThatThrownBy(() -> Workspace.open(file)).isInstanceOfSatisfying(reason, e -> explains(file, e));
    }

    private static void explains(Path file, ExplainedException e) {
        for (Language language : Set.of(Language.ZH, Language.EN)) {
            assertThat(Texts.load(language).get(e.explanation()))
                    .contains(file.toString())
                    .doesNotContain("{");
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private int pragma(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("PRAGMA " + name).getInt(1);
        }
    }

    private String shape() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery("SELECT group_concat(sql, char(10)) FROM sqlite_schema")
                    .getString(1);
        }
    }
}
