package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.gouji.model.Message;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReadFilesTest {
    private static final ReadFiles FILES = new ReadFiles(Toolbox.load());

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(folder.resolve("root"));
    }

    @Test
    void listsFoldersInCodePointOrderOfThePaths() throws IOException {
        // U+20000 sorts behind U+FF21, although its first half (U+D840) does not; a dot sorts before a slash
        make("a/z.txt", "a.txt", "\uD840\uDC00.txt", "\uFF21.txt", "水利局.txt", "a b.txt", "Z.txt");

        assertThat(names())
                .containsExactly("Z.txt", "a b.txt", "a.txt", "a/z.txt", "水利局.txt", "\uFF21.txt", "\uD840\uDC00.txt");
    }

    @Test
    void writesPathsAsGivenJoinedWithSlashes() throws IOException {
        make("a.txt");
        Path around = root.resolve("..").resolve("root");

        assertThat(FILES.find(List.of(around)).get(0).path())
                .isEqualTo(around.toString().replace('\\', '/') + "/a.txt");
    }

    @Test
    void skipsWhatSystemsLeaveBehind() throws IOException {
        make(".hidden", ".git/x.txt", "~$a.docx", "Thumbs.db", "desktop.ini", "__MACOSX/a.txt", "~a.txt", "kept.db");

        assertThat(names()).containsExactly("kept.db", "~a.txt");
    }

    @Test
    void readsAFolderThatIsNamedAlthoughItsNameStartsWithADot() throws IOException {
        make(".drafts/a.txt");

        assertThat(FILES.find(List.of(root.resolve(".drafts")))).hasSize(1);
    }

    @Test
    void takesAFileThatIsNamedTwiceOnce() throws IOException {
        make("a.txt");

        assertThat(FILES.find(List.of(root.resolve("a.txt"), root, root))).hasSize(1);
    }

    @Test
    void saysThatAPathDoesNotExist() {
        assertThat(problems(root.resolve("no.txt"))).containsExactly("file.missing");
        assertThat(read(root.resolve("no.txt")))
                .isEqualTo(Message.of("file.missing", "file", text(root.resolve("no.txt"))));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a special right on Windows")
    void followsALinkOnlyToAFileTheWalkDoesNotMeet() throws IOException {
        make("a.txt", ".store/kept.txt");
        link("b.txt", "a.txt");
        link("c.txt", ".store/kept.txt");
        link("d.txt", "c.txt");
        link("loop", ".");

        assertThat(names()).containsExactly("a.txt", "c.txt");
        assertThat(problems(root)).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a special right on Windows")
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "x");
        link("out.txt", "../secret.txt");
        link("up", "..");

        assertThat(problems(root)).containsExactly("file.outside", "file.outside");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a special right on Windows")
    void namesDanglingAndCircularLinks() throws IOException {
        link("gone.txt", "nowhere.txt");
        link("self.txt", "self.txt");

        assertThat(problems(root)).containsExactly("file.link", "file.link");
        assertThat(problems(root.resolve("gone.txt"))).containsExactly("file.link");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a special right on Windows")
    void followsANamedLink() throws IOException {
        make("a.txt");
        Path link = Files.createSymbolicLink(folder.resolve("named"), root);

        assertThat(FILES.find(List.of(link)).get(0).path()).isEqualTo(text(link) + "/a.txt");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no device files")
    void refusesPipesAndDevices() throws IOException, InterruptedException {
        Path pipe = root.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "mkfifo is not there");

        assertThat(problems(root, Path.of("/dev/null"))).containsExactly("file.special", "file.special");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights work differently")
    void namesFilesAndFoldersThatMayNotBeRead() throws IOException {
        make("locked.txt", "room/a.txt");
        assertThat(root.resolve("locked.txt").toFile().setReadable(false)).isTrue();
        assertThat(root.resolve("room").toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(root.resolve("locked.txt")), "this user may read everything");

        assertThat(problems(root)).containsExactly("file.denied", "file.folder");
        assertThat(root.resolve("room").toFile().setReadable(true)).isTrue();
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        make("large.txt");
        Files.write(root.resolve("large.txt"), new byte[101]);
        ReadFiles narrow = new ReadFiles((source, bytes) -> List.of(), 100, Duration.ofSeconds(10));

        Reading reading = narrow.read(narrow.find(List.of(root)).get(0)).get(0);

        assertThat(((Reading.Failed) reading).message().key()).isEqualTo("file.large");
        assertThat(reading.source().sha256()).isEmpty();
    }

    @Test
    void saysThatAFileWentAwayAfterItWasFound() throws IOException {
        make("a.txt");
        FoundFile found = FILES.find(List.of(root)).get(0);
        Files.delete(found.file());

        assertThat(((Reading.Failed) FILES.read(found).get(0)).message().key()).isEqualTo("file.missing");
    }

    @Test
    void knowsAFileByTheDigestOfItsBytes() throws IOException {
        make("a.bin");
        Files.writeString(root.resolve("a.bin"), "abc");

        assertThat(FILES.read(FILES.find(List.of(root)).get(0)).get(0).source().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void oneFileThatNeverEndsIsGivenUpAndTheNextIsRead() throws IOException {
        make("a.txt", "b.txt");
        CountDownLatch end = new CountDownLatch(1);
        ReadFiles files = reading(Duration.ofMillis(50), source -> {
            if (source.name().equals("a.txt")) {
                awaitDeaf(end);
            }
        });

        assertThat(keys(files)).containsExactly("read.failed.slow", "read");
        end.countDown();
    }

    @Test
    void whateverAReaderThrowsIsTheReasonOfThisFileOnly() throws IOException {
        make("a.txt", "b.txt", "c.txt", "d.txt");
        Map<String, Error> thrown = Map.of(
                "a.txt",
                new StackOverflowError(),
                "b.txt",
                new OutOfMemoryError(),
                "c.txt",
                new NoClassDefFoundError());
        ReadFiles files = reading(Duration.ofMinutes(5), source -> {
            if (thrown.containsKey(source.name())) {
                throw thrown.get(source.name());
            }
        });

        assertThat(keys(files)).containsExactly("file.crash", "read.failed.memory", "file.crash", "read");
    }

    @Test
    void aFileIsReadOnceMoreWhereTheMemoryMayHaveBeenAnothers() throws IOException {
        make("a.txt");
        AtomicInteger times = new AtomicInteger();
        ReadFiles files = reading(Duration.ofMinutes(5), source -> {
            if (times.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
            }
        });

        assertThat(keys(files)).containsExactly("read");
    }

    private static ReadFiles reading(Duration longest, Consumer<SourceFile> reader) {
        return new ReadFiles(
                (source, bytes) -> {
                    reader.accept(source);
                    return List.of(new Reading.Failed(source, Message.of("read")));
                },
                1000,
                longest);
    }

    private List<String> keys(ReadFiles files) {
        return files.find(List.of(root)).stream()
                .map(found ->
                        ((Reading.Failed) files.read(found).get(0)).message().key())
                .toList();
    }

    private static void awaitDeaf(CountDownLatch end) {
        boolean ended = false;
        while (!ended) {
            try {
                end.await();
                ended = true;
            } catch (InterruptedException e) {
                Thread.onSpinWait();
            }
        }
    }

    private void make(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), name);
        }
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(root.resolve(name), Path.of(target));
    }

    private List<String> names() {
        return FILES.find(List.of(root)).stream()
                .map(f -> f.path().substring(text(root).length() + 1))
                .toList();
    }

    private List<String> problems(Path... paths) {
        return FILES.find(List.of(paths)).stream()
                .flatMap(f -> f.problem().stream())
                .map(Message::key)
                .toList();
    }

    private static Message read(Path path) {
        return ((Reading.Failed) FILES.read(FILES.find(List.of(path)).get(0)).get(0)).message();
    }

    private static String text(Path path) {
        return path.toString().replace('\\', '/');
    }
}
