package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.read.Archive.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] TEXT = "全年公开信息若干条".getBytes(StandardCharsets.UTF_8);

    private static List<String> names(RawZip zip) throws UnreadableFileException {
        return Archive.open(Bytes.of(zip.bytes())).orElseThrow().members().stream()
                .map(Member::name)
                .toList();
    }

    private static String refusal(byte[] bytes) {
        try {
            return Archive.open(Bytes.of(bytes)).isPresent() ? "opened" : "document";
        } catch (UnreadableFileException e) {
            return e.getMessage();
        }
    }

    private static byte[] first(byte[] bytes, int largest) throws UnreadableFileException {
        Member member = Archive.open(Bytes.of(bytes)).orElseThrow().members().get(0);
        return member.file().content(Bytes.of(bytes), largest);
    }

    private static byte[] first(RawZip zip) throws UnreadableFileException {
        return first(zip.bytes(), 1 << 20);
    }

    private static void refusesFirst(RawZip zip, String key) {
        assertThatThrownBy(() -> first(zip))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(key);
    }

    @Test
    void readsNamesOfEveryProgram() throws UnreadableFileException {
        RawZip marked = new RawZip();
        marked.add("上报/云岫县.docx", TEXT);
        assertThat(names(marked)).containsExactly("上报/云岫县.docx");

        RawZip unmarked = new RawZip();
        unmarked.add("上报/云岫县.docx", StandardCharsets.UTF_8, TEXT);
        assertThat(names(unmarked)).containsExactly("上报/云岫县.docx");

        RawZip chinese = new RawZip();
        chinese.add("上报\\云岫县.docx", GBK, TEXT);
        // these bytes alone would pass for UTF-8; the archive's other name shows that they are not
        chinese.add(new String(new byte[] {(byte) 0xC4, (byte) 0xA3}, GBK), GBK, TEXT);
        assertThat(names(chinese)).containsExactly("上报/云岫县.docx", "模");

        RawZip both = new RawZip();
        both.add("????.docx", GBK, TEXT).unicodePath("𠀀水镇.docx");
        assertThat(names(both)).containsExactly("𠀀水镇.docx");
    }

    @Test
    void takesAUnicodePathOnlyForTheNameItWasWrittenFor() throws UnreadableFileException {
        RawZip zip = new RawZip();
        RawZip.Item item = zip.add("b.docx", GBK, TEXT).unicodePath("甲.docx");
        byte[] bytes = zip.bytes();
        int name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("b.docx");
        bytes[name] = 'c';

        assertThat(item).isNotNull();
        assertThat(Archive.open(Bytes.of(bytes)).orElseThrow().members().get(0).name())
                .isEqualTo("c.docx");
    }

    @Test
    void namesNeverLeadOutAndNoneIsLost() throws UnreadableFileException {
        RawZip zip = new RawZip();
        zip.add("../../etc/甲.txt", TEXT);
        zip.add("/etc/甲.txt", TEXT);
        zip.add("C:\\temp\\.\\乙.txt", TEXT);
        zip.add("年报/", new byte[0]);
        zip.add("同.txt", TEXT);
        zip.add("同.txt", TEXT);
        zip.add("同 (2).txt", TEXT);
        zip.add("a\0b.txt", TEXT);

        assertThat(names(zip))
                .containsExactly(
                        "etc/甲.txt",
                        "etc/甲 (2).txt",
                        "temp/乙.txt",
                        "同.txt",
                        "同 (2).txt",
                        "同 (2) (2).txt",
                        "a\uFFFDb.txt");
    }

    @Test
    void manyFilesOfOneNameTakeNoLongerThanOthers() throws UnreadableFileException {
        RawZip zip = new RawZip();
        for (int i = 0; i < 50_000; i++) {
            zip.add("同.txt", new byte[0]);
        }

        assertThat(names(zip)).hasSize(50_000).doesNotHaveDuplicates();
    }

    @Test
    void readsWhatProgramsWrite() throws UnreadableFileException {
        RawZip stored = new RawZip();
        stored.add("a.txt", TEXT).stored();
        assertThat(first(stored)).isEqualTo(TEXT);

        RawZip described = new RawZip();
        described.add("a.txt", TEXT).flags(8);
        assertThat(first(described)).isEqualTo(TEXT);

        RawZip wide = new RawZip().zip64();
        wide.add("a.txt", TEXT).flags(8);
        assertThat(first(wide)).isEqualTo(TEXT);

        RawZip commented = new RawZip().comment("PK\5\6" + "\0".repeat(40));
        commented.add("a.txt", TEXT);
        assertThat(first(commented)).isEqualTo(TEXT);

        RawZip empty = new RawZip();
        empty.add("a.txt", new byte[0]);
        assertThat(first(empty)).isEmpty();
    }

    @Test
    void readsAFileWithoutHoldingIt(@TempDir Path folder) throws IOException, UnreadableFileException {
        byte[] large = new byte[3 << 20];
        new java.util.Random(7).nextBytes(large);
        RawZip zip = new RawZip();
        zip.add("a.bin", large).stored();
        zip.add("b.bin", large);
        Path file = Files.write(folder.resolve("a.zip"), zip.bytes());

        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            Bytes bytes = Bytes.of(in);
            for (Member member : Archive.open(bytes).orElseThrow().members()) {
                assertThat(member.file().content(bytes, 1 << 22)).isEqualTo(large);
                assertThat(member.file().head(bytes, 100)).isEqualTo(Arrays.copyOf(large, 100));
            }
        }
    }

    @Test
    void refusesWhatIsEncryptedOrPackedOtherwise() {
        RawZip locked = new RawZip();
        locked.add("a.txt", TEXT).flags(1);
        refusesFirst(locked, "read.failed.password");

        RawZip other = new RawZip();
        other.add("a.txt", TEXT).stored();
        byte[] bytes = other.bytes();
        bytes[bytes.length - 22 - 46 - 5 + 10] = 14;
        assertThatThrownBy(() -> first(bytes, 100)).hasMessage("read.failed.encrypted");
    }

    @Test
    void refusesWhatIsDamaged() {
        RawZip wrong = new RawZip();
        wrong.add("a.txt", TEXT).claimsCrc(1);
        refusesFirst(wrong, "read.failed.broken");

        RawZip shorter = new RawZip();
        shorter.add("a.txt", TEXT).claimsSize(3);
        refusesFirst(shorter, "read.failed.tooLarge");

        RawZip longer = new RawZip();
        longer.add("a.txt", TEXT).claimsSize(300);
        refusesFirst(longer, "read.failed.truncated");

        RawZip uneven = new RawZip();
        uneven.add("a.txt", TEXT).stored().claimsSize(3);
        refusesFirst(uneven, "read.failed.broken");
    }

    @Test
    void refusesAMemberThatIsTooLargeOrTooDense() {
        RawZip large = new RawZip();
        large.add("a.txt", new byte[2 << 20]).stored();
        refusesFirst(large, "read.failed.tooLarge");

        RawZip dense = new RawZip();
        dense.add("a.txt", new byte[8 << 20]);
        assertThatThrownBy(() -> first(dense.bytes(), 100 << 20)).hasMessage("read.failed.tooLarge");

        RawZip liar = new RawZip().zip64();
        liar.add("a.txt", TEXT).claimsSize(Long.MAX_VALUE);
        assertThat(refusal(liar.bytes())).isEqualTo("read.failed.bomb");

        RawZip negative = new RawZip().zip64();
        negative.add("a.txt", TEXT).claimsSize(-5);
        assertThat(refusal(negative.bytes())).isEqualTo("read.failed.truncated");
    }

    @Test
    void refusesAnArchiveWhoseMembersOverlap() {
        RawZip zip = new RawZip();
        byte[] random = new byte[10_000];
        new java.util.Random(7).nextBytes(random);
        zip.add("0.txt", random);
        for (int i = 1; i < 20; i++) {
            zip.add(i + ".txt", random).at(0);
        }
        assertThat(refusal(zip.bytes())).isEqualTo("read.failed.bomb");
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() {
        RawZip zip = new RawZip();
        for (int i = 0; i < 100; i++) {
            zip.add(i + ".txt", new byte[3 << 20]);
        }
        assertThat(refusal(zip.bytes())).isEqualTo("read.failed.bomb");
    }

    @Test
    void refusesMoreEntriesThanAnybodyPacks() {
        RawZip zip = new RawZip().zip64();
        zip.add("a.txt", TEXT);
        byte[] bytes = zip.bytes();
        int count = bytes.length - 22 - 76 + 32;
        bytes[count + 4] = 1;
        assertThat(refusal(bytes)).isEqualTo("read.failed.tooManyFiles");
    }

    @Test
    void refusesAnArchiveCutAnywhere() {
        RawZip zip = new RawZip();
        zip.add("a.txt", TEXT);
        RawZip nested = new RawZip();
        nested.add("内.zip", zip.bytes()).stored();
        byte[] bytes = nested.bytes();
        for (int length = 4; length < bytes.length; length++) {
            assertThat(refusal(Arrays.copyOf(bytes, length))).isEqualTo("read.failed.truncated");
        }
    }

    @Test
    void tellsDocumentsFromArchivesByContent() throws UnreadableFileException {
        assertThat(refusal(Docx.body("").bytes())).isEqualTo("document");
        assertThat(refusal(Docx.zip(Map.of("内.docx", "x")))).isEqualTo("opened");
        assertThat(Archive.suspected(Docx.body("").bytes())).isFalse();
        assertThat(Archive.suspected(Docx.zip(Map.of("word/年报.docx", "x")))).isTrue();
        assertThat(Archive.suspected(new RawZip().bytes())).isTrue();
        assertThat(Archive.suspected(new byte[0])).isFalse();
        assertThat(Archive.suspected("PK\3\4".getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }
}
