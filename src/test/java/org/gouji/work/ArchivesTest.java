package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gouji.model.Message;
import org.gouji.model.Reading;
import org.gouji.read.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    private static final ReadFiles FILES = new ReadFiles(Toolbox.load());

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String name, byte[] content) {
        RawZip zip = new RawZip();
        zip.add(name, content);
        return zip.bytes();
    }

    private List<FoundFile> found() {
        return FILES.find(List.of(folder));
    }

    private List<String> paths() {
        int start = folder.toString().length() + 1;
        return found().stream().map(f -> f.path().substring(start)).toList();
    }

    private static String key(List<Reading> readings) {
        return readings.get(0) instanceof Reading.Failed
                ? ((Reading.Failed) readings.get(0)).message().key()
                : "read";
    }

    private List<String> keys() {
        return found().stream().map(found -> key(FILES.read(found))).toList();
    }

    @Test
    void membersStandForTheArchiveInTheOrderOfTheirPaths() throws IOException {
        RawZip zip = new RawZip();
        zip.add("乙\\丙.txt", Charset.forName("GBK"), bytes("x"));
        zip.add("a.txt", bytes("x"));
        zip.add("__MACOSX/._a.txt", bytes("x"));
        zip.add("~$a.docx", bytes("x"));
        zip.add("sub/Thumbs.db", bytes("x"));
        zip.add(".git/config", bytes("x"));
        zip.add("sub/", new byte[0]);
        Files.write(folder.resolve("b.dat"), zip.bytes());
        Files.write(folder.resolve("a.txt"), bytes("x"));
        Files.write(folder.resolve("b.dat.txt"), bytes("x"));

        assertThat(paths()).containsExactly("a.txt", "b.dat!/a.txt", "b.dat!/乙/丙.txt", "b.dat.txt");
    }

    @Test
    void knowsAMemberByTheDigestOfItsOwnBytes() throws IOException {
        Files.write(folder.resolve("a.zip"), archive("内.txt", bytes("abc")));

        assertThat(FILES.read(found().get(0)).get(0).source().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void opensArchivesInArchivesDownToTheThird() throws IOException {
        byte[] third = archive("d.txt", bytes("x"));
        byte[] two = archive("c.zip", third);
        Files.write(folder.resolve("a.zip"), archive("b.docx", two));
        Files.write(folder.resolve("z.zip"), archive("a.zip", archive("b.zip", two)));

        assertThat(paths()).containsExactly("a.zip!/b.docx!/c.zip!/d.txt", "z.zip!/a.zip!/b.zip!/c.zip");
        assertThat(keys()).containsExactly("read.failed.unrelated", "read.failed.zip");
    }

    @Test
    void oneBadMemberFailsAlone() throws IOException {
        RawZip zip = new RawZip();
        zip.add("1.txt", bytes("一份通知")).flags(1);
        zip.add("2.txt", bytes("一份通知")).claimsCrc(7);
        zip.add("3.txt", new byte[20 << 20]);
        zip.add("4.zip", archive("内.txt", bytes("x"))).claimsCrc(7);
        zip.add("5.zip", java.util.Arrays.copyOf(archive("内.txt", bytes("x")), 60));
        zip.add("6.rar", bytes("Rar!\u001a\u0007"));
        zip.add("7.txt", bytes("一份通知"));
        Files.write(folder.resolve("a.zip"), zip.bytes());

        assertThat(keys())
                .containsExactly(
                        "read.failed.password",
                        "read.failed.broken",
                        "read.failed.tooLarge",
                        "read.failed.broken",
                        "read.failed.truncated",
                        "read.failed.archive",
                        "read.failed.unrelated");
    }

    @Test
    void anArchiveThatIsRefusedIsOneEntry() throws IOException {
        RawZip bomb = new RawZip();
        for (int i = 0; i < 100; i++) {
            bomb.add(i + ".txt", new byte[3 << 20]);
        }
        Files.write(folder.resolve("a.zip"), bomb.bytes());
        Files.write(folder.resolve("b.zip"), java.util.Arrays.copyOf(archive("内.txt", bytes("x")), 60));
        Files.write(folder.resolve("c.zip"), archive("d.zip", bomb.bytes()));

        assertThat(paths()).containsExactly("a.zip", "b.zip", "c.zip!/d.zip");
        assertThat(keys()).containsExactly("read.failed.bomb", "read.failed.truncated", "read.failed.bomb");
        assertThat(found())
                .allMatch(f -> !FILES.read(f).get(0).source().sha256().isEmpty());
    }

    @Test
    void anEmptyArchiveHoldsNoEntries() throws IOException {
        Files.write(folder.resolve("a.zip"), new RawZip().bytes());

        assertThat(found()).isEmpty();
    }

    @Test
    void anArchiveLargerThanAnyReportIsReadMemberByMember() throws IOException {
        RawZip zip = new RawZip();
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        zip.add("a.bin", noise).stored();
        zip.add("b.txt", bytes("x"));
        zip.add("c.zip", archive("d.txt", bytes("x")));
        Files.write(folder.resolve("a.zip"), zip.bytes());
        ReadFiles narrow = new ReadFiles(
                (source, content) -> List.of(new Reading.Failed(source, Message.of("read"))),
                1000,
                Duration.ofSeconds(10));

        assertThat(narrow.find(List.of(folder)).stream().map(f -> key(narrow.read(f))))
                .containsExactly("read.failed.tooLarge", "read", "read");
        Files.write(folder.resolve("b.zip"), java.util.Arrays.copyOf(zip.bytes(), 3000));
        assertThat(narrow.find(List.of(folder.resolve("b.zip")))
                        .get(0)
                        .problem()
                        .map(Message::key))
                .contains("read.failed.truncated");
    }

    @Test
    void saysThatAnArchiveWentAwayAfterItWasOpened() throws IOException {
        Files.write(folder.resolve("a.zip"), archive("内.txt", bytes("x")));
        List<FoundFile> found = found();
        Files.delete(folder.resolve("a.zip"));

        assertThat(key(FILES.read(found.get(0)))).isEqualTo("file.missing");
    }
}
