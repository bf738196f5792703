package org.gouji.read.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gouji.read.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged documents cost a message, never an exception of another kind. */
class HostileDocTest {
    private static final Set<String> MESSAGES = Set.of(
            "read.failed.truncated",
            "read.failed.broken",
            "read.failed.oldWord",
            "read.failed.password",
            "read.failed.tooLong",
            "read.failed.tooManyCells");
    private final DocReader reader = new DocReader();

    @Test
    void saysThatADocumentIsCutOff() throws IOException {
        byte[] whole = bytes("page-2021");
        List<Integer> lengths = List.of(0, 1, 8, 77, 511, 512, 513, 1024, 4096, whole.length / 2, whole.length - 4096);
        for (int length : lengths) {
            assertThat(outcome(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isEqualTo("read.failed.truncated");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-2021", "layout-2021", "word-2021", "prose-2021", "pictures"})
    void survivesAnyDamage(String name) throws IOException {
        byte[] whole = bytes(name);
        for (long seed = 0; seed < 300; seed++) {
            assertThat(outcome(damaged(whole, new Random(seed))))
                    .as("seed %s", seed)
                    .isIn(MESSAGES);
        }
    }

    /** Some bytes of a sector, or some anywhere, overwritten; lengths and positions most of all are 0xFF in hostile files. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int sector = 512 * random.nextInt(bytes.length / 512);
        int count = 1 + random.nextInt(40);
        boolean anywhere = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            int at = anywhere ? random.nextInt(bytes.length) : sector + random.nextInt(512);
            bytes[at] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
        }
        return bytes;
    }

    /** The message, or one of them where the document can be read in spite of all. */
    private String outcome(byte[] bytes) {
        try {
            reader.read(bytes);
            return "read.failed.broken";
        } catch (UnreadableFileException e) {
            return e.getMessage();
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = HostileDocTest.class.getResourceAsStream("/read/doc/" + name + ".doc")) {
            return in.readAllBytes();
        }
    }
}
