package org.gouji.read.rtf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes of text on their way to characters. A character of two bytes may be cut in half by a change of the font; the halves
 * are put together. Bytes of a font without a character set of its own are Chinese where they can be. One use, one thread.
 */
final class ByteText {
    private final byte[] bytes = new byte[1024];
    private int length;
    private Alphabet alphabet = new Alphabet(RtfCharsets.WESTERN, false, false);

    /**
     * How bytes are to be understood.
     *
     * @param charset the encoding
     * @param wide whether its characters may have several bytes
     * @param guessed whether the font leaves it open; what does not decode is Western then
     */
    record Alphabet(Charset charset, boolean wide, boolean guessed) {
        static Alphabet of(Charset charset, boolean guessed) {
            return new Alphabet(charset, RtfCharsets.isWide(charset), guessed);
        }
    }

    /** Adds a byte; what came before in another encoding is decoded to {@code out}. */
    void add(int value, Alphabet next, StringBuilder out) {
        if (length > 0 && !next.equals(alphabet)) {
            boolean keepsHalf = alphabet.wide() && (!alphabet.guessed() || next.guessed());
            settle(out, !keepsHalf);
            if (length > 0) {
                push(value); // the other half
                settle(out, false);
                return;
            }
        }
        alphabet = length == 0 ? next : alphabet;
        push(value);
        if (length == bytes.length) {
            settle(out, false);
        }
    }

    private void push(int value) {
        bytes[length++] = (byte) value;
    }

    /** Decodes everything that waits. */
    void flush(StringBuilder out) {
        if (length > 0) {
            settle(out, true);
        }
    }

    /** Forgets what waits. */
    void clear() {
        length = 0;
    }

    /** Whether the last byte is the first half of a character. */
    boolean endsInHalf() {
        if (!alphabet.wide() || length == 0) {
            return false;
        }
        int half = 0;
        for (int i = length - 1; i >= 0 && (bytes[i] & 0xFF) > 0x80; i--) {
            half++;
        }
        return half % 2 == 1;
    }

    /** Decodes what is whole, or {@code all}; what is no character of the encoding stands for itself or as a replacement. */
    private void settle(StringBuilder out, boolean all) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer decoded = CharBuffer.allocate(length + 1);
        CharsetDecoder decoder = alphabet.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, decoded, all);
        while (result.isError()) {
            decoded.flip();
            out.append(decoded);
            decoded.clear();
            broken(in, out);
            decoder.reset();
            result = decoder.decode(in, decoded, all);
        }
        decoded.flip();
        out.append(decoded);
        int rest = all ? 0 : in.remaining();
        System.arraycopy(bytes, length - rest, bytes, 0, rest);
        length = rest;
    }

    /** Only one byte is given up: the digit behind half a character is a digit. */
    private void broken(ByteBuffer in, StringBuilder out) {
        byte[] one = {in.get()};
        out.append(alphabet.guessed() ? new String(one, RtfCharsets.WESTERN) : "\uFFFD");
    }
}
