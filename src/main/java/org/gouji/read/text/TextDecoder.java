package org.gouji.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From bytes to text: byte order mark, then the declared encoding, then what the bytes are valid in; where that leaves a choice,
 * the text with the commonest Chinese characters. Any thread.
 */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** Characters that stand in every report; wrong decodings give rare ones. */
    private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
            + "政府信息公开依申请办理结果数量本机关报告总计情况规章许可处罚强制收费复议诉讼其他处答复期限月日条项第件县区市镇局委员";

    private static final int SAMPLE = 4096;

    /** Least share of common characters, line ends and digits in a text that is taken for UTF-16 without a mark. */
    private static final double LEAST_COMMON = 0.3;

    private TextDecoder() {}

    /** The text of {@code bytes}; {@code declared} is what the file says of itself and is believed only where it fits. */
    public static String decode(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        return declared.map(TextDecoder::wider)
                .flatMap(charset -> strict(bytes, charset))
                .or(() -> wide(bytes).flatMap(charset -> strict(bytes, charset)))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .or(() -> strict(bytes, GB18030))
                .orElseGet(() -> lenient(bytes));
    }

    /** UTF-16 without a mark: neither UTF-8 nor, read as GB18030, as much like Chinese as what it gives. */
    public static Optional<Charset> wide(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE) & ~1);
        boolean zeros = false;
        for (byte b : head) {
            zeros |= b == 0;
        }
        if (head.length < 2
                || bytes.length % 2 != 0
                || !zeros && strict(bytes, StandardCharsets.UTF_8).isPresent()) {
            return Optional.empty();
        }
        double best = Math.max(LEAST_COMMON, zeros ? 0 : common(new String(head, GB18030)));
        Optional<Charset> wide = Optional.empty();
        for (Charset charset : WIDE) {
            double share = common(new String(head, charset));
            if (share > best) {
                best = share;
                wide = Optional.of(charset);
            }
        }
        return wide;
    }

    /** The share of characters that a Chinese report is made of. */
    private static double common(String text) {
        long known = text.chars()
                .filter(c -> c == '\n' || c == '\r' || c == '\t' || c >= ' ' && c < 127 || COMMON.indexOf(c) >= 0)
                .count();
        return text.isEmpty() ? 0 : (double) known / text.length();
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
        String chinese = new String(bytes, GB18030);
        return lost(utf8) <= lost(chinese) ? utf8 : chinese;
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
