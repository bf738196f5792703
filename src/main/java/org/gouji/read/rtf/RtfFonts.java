package org.gouji.read.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fonts of a document and the encodings that go with them. One document, one thread. */
final class RtfFonts {
    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Map<Long, ByteText.Alphabet> known = new HashMap<>();
    private Optional<Charset> codePage = Optional.empty();

    private record Font(boolean symbols, Optional<ByteText.Alphabet> alphabet) {}

    /** The code page that the document declares. */
    void codePage(int page) {
        codePage = Optional.of(RtfCharsets.ofCodePage(page));
        known.clear();
    }

    /** Font {@code number} has this character set. */
    void charset(int number, int charset) {
        Optional<ByteText.Alphabet> alphabet = RtfCharsets.ofFont(charset).map(c -> ByteText.Alphabet.of(c, false));
        known.clear();
        fonts.put(number, new Font(charset == RtfCharsets.SYMBOLS, alphabet));
    }

    /** Font {@code number} has the encoding of a code page. */
    void fontPage(int number, int page) {
        ByteText.Alphabet alphabet = ByteText.Alphabet.of(RtfCharsets.ofCodePage(page), false);
        known.clear();
        fonts.put(number, new Font(false, Optional.of(alphabet)));
    }

    /** Whether the letters of a font are signs, not text. */
    boolean isSymbols(int number) {
        Font font = fonts.get(number);
        return font != null && font.symbols();
    }

    /** How bytes set in {@code font} are read; {@code eastern} is the font named for East Asian text beside it. */
    ByteText.Alphabet alphabet(int font, int eastern) {
        return known.computeIfAbsent((long) font << 32 | eastern & 0xFFFFFFFFL, k -> find(font, eastern));
    }

    private ByteText.Alphabet find(int font, int eastern) {
        Optional<ByteText.Alphabet> own = own(font);
        if (own.isPresent()) {
            return own.get();
        }
        if (codePage.isPresent() && RtfCharsets.isWide(codePage.get())) {
            return ByteText.Alphabet.of(codePage.get(), true);
        }
        Optional<ByteText.Alphabet> beside = own(eastern).filter(ByteText.Alphabet::wide);
        if (beside.isPresent()) {
            return new ByteText.Alphabet(beside.get().charset(), true, true);
        }
        return codePage.map(c -> ByteText.Alphabet.of(c, false))
                .orElseGet(() -> ByteText.Alphabet.of(RtfCharsets.CHINESE, true));
    }

    private Optional<ByteText.Alphabet> own(int number) {
        Font font = fonts.get(number);
        return font == null ? Optional.empty() : font.alphabet();
    }
}
