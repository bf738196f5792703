package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gouji.read.ofd.OfdReader;
import org.gouji.read.pdf.PdfReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with bytes changed at random: read, or refused in the reader's own way; nothing else. */
class PrintedMutationTest {
    private static final int FILES = 60;

    /** A reader of one format. */
    private interface Reader {
        Extract read(byte[] bytes) throws UnreadableFileException;
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, portrait, 1",
        "pdf, no-borders, 2",
        "pdf, outlines, 3",
        "pdf, rows-cut, 4",
        "ofd, portrait, 5",
        "ofd, landscape, 6"
    })
    void readsOrRefuses(String format, String name, long seed) {
        Reader reader = format.equals("pdf") ? new PdfReader()::read : new OfdReader()::read;
        byte[] whole = PrintedFixture.of(format, name).bytes();
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] file = whole.clone();
            for (int change = random.nextInt(1, 30); change > 0; change--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                read += reader.read(file).document().blocks().isEmpty() ? 0 : 1;
            } catch (UnreadableFileException e) {
                assertThat(e.getMessage()).startsWith("read.failed.");
            }
        }
        assertThat(read).isBetween(0, FILES);
    }
}
