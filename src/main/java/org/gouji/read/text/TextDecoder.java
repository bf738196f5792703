package org.gouji.read.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** From bytes to text: byte order mark, then UTF-8 where that makes Chinese text, then what is declared and fits, then GB18030. Any thread. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 4096;
    private static final int FEWEST_ZEROS = 3;

    private TextDecoder() {}

    /** The text of {@code bytes}; {@code declared} is what the file says of itself and is believed only where it fits. */
    public static String decode(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> marked = byMark(bytes).or(() -> byZeros(bytes));
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Optional<Charset> credible = declared.filter(TextDecoder::canBeChinese).map(TextDecoder::wider);
        boolean foreign =
                credible.filter(c -> !c.equals(StandardCharsets.UTF_8)).isPresent();
        return strict(bytes, StandardCharsets.UTF_8)
                .filter(text -> !foreign || chinese(text) > 0)
                .or(() -> damagedUnicode(bytes))
                .or(() -> credible.flatMap(charset -> strict(bytes, charset)))
                .or(() -> strict(bytes, GB18030))
                .or(() -> declared.filter(c -> credible.isEmpty()).flatMap(charset -> strict(bytes, charset)))
                .orElseGet(() -> lenient(bytes));
    }

    /** Bytes that make Chinese text as UTF-8 are UTF-8, whatever is declared and however few of them are broken. */
    private static Optional<String> damagedUnicode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return chinese(text) > 2 * lost(text) ? Optional.of(text) : Optional.empty();
    }

    private static long chinese(String text) {
        return text.chars().filter(c -> c >= '\u4E00' && c <= '\u9FFF').count();
    }

    /** Encodings of one byte are declared by programs that know no other, UTF-16 by pages that once were and are no more. */
    private static boolean canBeChinese(Charset charset) {
        return !charset.name().startsWith("UTF-16")
                && charset.canEncode()
                && charset.newEncoder().maxBytesPerChar() > 1;
    }

    /** UTF-16 without a mark: NUL bytes stand mostly in one half of its units, and it makes text that can be read. */
    public static Optional<Charset> byZeros(byte[] bytes) {
        int end = Math.min(bytes.length, HEAD) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (even + odd < FEWEST_ZEROS) {
            return Optional.empty();
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = new String(bytes, 0, end, charset);
        long plain = text.chars().filter(TextDecoder::isUsual).count();
        return plain * 10 >= text.length() * 9L ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isUsual(int c) {
        boolean latin = c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0';
        return latin || c >= 0x2000 && c < 0x2700 || c >= 0x3000 && c <= 0x9FFF || c >= 0xFF00 && c < 0xFFF0;
    }

    /** The encoding a byte order mark tells, if there is one. */
    public static Optional<Charset> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** A charset by its name in a file; empty for an unknown one. */
    public static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.trim()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** GB2312 and GBK are declared by many files that use the wider GB18030. */
    private static Charset wider(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.startsWith("GB") || name.contains("936") ? GB18030 : charset;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A damaged file: the decoding that loses fewer characters. */
    private static String lenient(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String chinese = byteByByte(bytes);
        return lost(utf8) <= lost(chinese) ? utf8 : chinese;
    }

    /** The usual decoder gives up what follows half a character too, be it a digit; here only the half itself is lost. */
    private static String byteByByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = GB18030.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (decoder.decode(in, out, true).isError()) {
            in.get();
            out.put('\uFFFD');
            decoder.reset();
        }
        return out.flip().toString();
    }

    private static long lost(String text) {
        return text.chars().filter(c -> c == '\uFFFD').count();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
