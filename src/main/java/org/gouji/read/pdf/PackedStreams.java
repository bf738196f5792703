package org.gouji.read.pdf;

import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;

/**
 * Looks how much the packed parts of a file hold before PDFBox unpacks them, some of them whole. Parts too small to hold much are
 * passed over.
 */
final class PackedStreams {
    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] TWICE = {'F', 'l', 'a', 't', 'e', 'D', 'e', 'c', 'o', 'd', 'e'};

    /** A packed byte holds 1032 at most: shorter parts stay below 32 MB. */
    private static final int HARMLESS = 32 << 10;

    private static final int MOST = 96 << 20;
    private static final int RATIO = 250;
    private static final int NEAR = 16;

    private PackedStreams() {}

    /** Throws where a part unpacks to more than any report needs. */
    static void check(byte[] bytes) throws UnreadableFileException {
        int lastFilter = -NEAR * 2;
        for (int i = 0; i + START.length < bytes.length; i++) {
            if (bytes[i] == 'F' && matches(bytes, i, TWICE)) {
                if (i - lastFilter < TWICE.length + NEAR) {
                    throw new UnreadableFileException("read.failed.hostile"); // packed twice: small at first, huge then
                }
                lastFilter = i;
            } else if (bytes[i] == 's' && matches(bytes, i, START)) {
                int from = i + START.length;
                while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
                    from++;
                }
                i = isPacked(bytes, from) ? Math.max(from, skip(bytes, from)) : from;
            }
        }
    }

    private static boolean matches(byte[] bytes, int at, byte[] word) {
        if (at + word.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    /** The end of the part that begins at {@code from}. */
    private static int skip(byte[] bytes, int from) throws UnreadableFileException {
        int end = from;
        while (end + START.length < bytes.length && !(bytes[end] == 'e' && endsHere(bytes, end))) {
            end++;
        }
        if (end - from > HARMLESS) {
            measure(bytes, from, end - from);
        }
        return end + START.length;
    }

    private static boolean endsHere(byte[] bytes, int at) {
        return bytes[at + 1] == 'n' && bytes[at + 2] == 'd' && matches(bytes, at + 3, START);
    }

    private static void measure(byte[] bytes, int from, int length) throws UnreadableFileException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, length);
            byte[] buffer = new byte[1 << 16];
            int read = 1;
            while (read > 0 && !inflater.finished()) {
                read = inflater.inflate(buffer);
                long size = inflater.getBytesWritten();
                if (size > MOST || (size > HARMLESS * (long) RATIO && size / inflater.getBytesRead() > RATIO)) {
                    throw new UnreadableFileException("read.failed.tooLarge", Map.of("limit", (MOST >> 20) + " MB"));
                }
                Patience.check();
            }
        } catch (DataFormatException e) {
            // damaged or no packed part at all: PDFBox will see
        } finally {
            inflater.end();
        }
    }
}
