package org.gouji.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The encodings that code pages and the character sets of fonts stand for. */
final class RtfCharsets {
    static final Charset CHINESE = Charset.forName("GB18030");
    static final Charset WESTERN = named("windows-1252");

    /** The character set of fonts of signs, whose bytes are no text. */
    static final int SYMBOLS = 2;

    private static final Map<Integer, Integer> CODE_PAGES = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(255, 437));

    private RtfCharsets() {}

    /** The encoding of a Windows code page. */
    static Charset ofCodePage(int page) {
        switch (page) {
            case 936:
            case 54936:
            case 10008:
                return CHINESE;
            case 950:
                return named("x-windows-950");
            case 932:
                return named("windows-31j");
            case 949:
                return named("x-windows-949");
            case 65001:
                return StandardCharsets.UTF_8;
            case 10000:
                return named("x-MacRoman");
            case 437:
            case 850:
            case 866:
                return named("IBM" + page);
            default:
                return named("windows-" + page);
        }
    }

    /** The encoding that the number behind {@code \fcharset} asks for; empty where it is that of the document. */
    static Optional<Charset> ofFont(int number) {
        return Optional.ofNullable(CODE_PAGES.get(number)).map(RtfCharsets::ofCodePage);
    }

    /** Whether one byte may be half a character. */
    static boolean isWide(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() >= 2;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
