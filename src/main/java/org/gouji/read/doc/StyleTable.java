package org.gouji.read.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The styles of a document (MS-DOC 2.9.271): headings, lists, hidden text. One document, one thread. */
final class StyleTable {
    private static final int NIL = 0xFFF;
    private static final int PARAGRAPH = 1;
    private static final int CHARACTER = 2;
    private static final int DEEPEST_CHAIN = 12;
    private static final int MOST = 4095;
    private static final byte[] NOTHING = {};
    private final Style[] styles;
    private final ParagraphSettings[] settings;

    /** A style: whether it is one of the headings, what it is based on, its modifiers of paragraphs and of characters. */
    private static final class Style {
        private final boolean heading;
        private final int base;
        private final byte[] paragraph;
        private final byte[] character;

        Style(boolean heading, int base, byte[] paragraph, byte[] character) {
            this.heading = heading;
            this.base = base;
            this.paragraph = paragraph;
            this.character = character;
        }
    }

    private StyleTable(Style[] styles) {
        this.styles = styles;
        this.settings = new ParagraphSettings[styles.length];
    }

    /** Reads the table that takes {@code size} bytes at {@code offset}; what is cut off is left out. */
    static StyleTable read(byte[] stream, int offset, int size) {
        ByteBuffer table = ByteBuffer.wrap(stream, offset, size).slice().order(ByteOrder.LITTLE_ENDIAN);
        if (size < 6) {
            return new StyleTable(new Style[0]);
        }
        int at = 2 + (table.getShort(0) & 0xFFFF);
        int fixed = table.getShort(4) & 0xFFFF;
        Style[] styles = new Style[Math.min(MOST, table.getShort(2) & 0xFFFF)];
        for (int i = 0; i < styles.length && at + 2 <= size; i++) {
            int length = table.getShort(at) & 0xFFFF;
            at += 2;
            if (length >= fixed + 4 && fixed >= 10 && at + length <= size) {
                byte[] style = new byte[length];
                table.get(at, style);
                styles[i] = style(style, fixed);
            }
            at += length;
        }
        return new StyleTable(styles);
    }

    private static Style style(byte[] bytes, int fixed) {
        ByteBuffer style = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int number = style.getShort(0) & 0xFFF;
        int kind = style.getShort(2) & 0xF;
        int base = style.getShort(2) >> 4 & 0xFFF;
        int letters = style.getShort(fixed) & 0xFFFF;
        int at = fixed + 2 + 2 * letters + 2;
        if (at > bytes.length) {
            return new Style(false, NIL, NOTHING, NOTHING);
        }
        String name = new String(bytes, fixed + 2, 2 * letters, StandardCharsets.UTF_16LE);
        byte[] first = modifiers(bytes, at);
        int second = at + 2 + first.length + (first.length & 1);
        boolean heading = (number >= 1 && number <= 9) || isHeading(name);
        if (kind == PARAGRAPH) {
            byte[] paragraph = first.length >= 2 ? Arrays.copyOfRange(first, 2, first.length) : NOTHING;
            return new Style(heading, base, paragraph, modifiers(bytes, second));
        }
        return new Style(false, base, NOTHING, kind == CHARACTER ? first : NOTHING);
    }

    private static byte[] modifiers(byte[] style, int at) {
        if (at + 2 > style.length) {
            return NOTHING;
        }
        int length = (style[at] & 0xFF) | (style[at + 1] & 0xFF) << 8;
        return Arrays.copyOfRange(style, at + 2, Math.min(style.length, at + 2 + length));
    }

    private static boolean isHeading(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(" ", "");
        return lower.matches("heading[1-9]") || lower.matches("标题[1-9]");
    }

    /** What a paragraph of this style is before its own modifiers; a copy. */
    ParagraphSettings settings(int style) {
        if (style < 0 || style >= styles.length) {
            return new ParagraphSettings();
        }
        if (settings[style] == null) {
            settings[style] = resolve(style, 0);
        }
        return settings[style].copy();
    }

    private ParagraphSettings resolve(int style, int depth) {
        if (style >= styles.length || styles[style] == null || depth > DEEPEST_CHAIN) {
            return new ParagraphSettings();
        }
        ParagraphSettings resolved = resolve(styles[style].base, depth + 1);
        resolved.apply(new Sprms(styles[style].paragraph, 0), StoredModifiers.NONE);
        if (styles[style].heading) {
            resolved.setHeading();
        }
        return resolved;
    }

    /** Whether characters of this style, of a paragraph or of characters, are hidden. */
    boolean hides(int style) {
        int current = style;
        for (int i = 0; i < DEEPEST_CHAIN && current >= 0 && current < styles.length; i++) {
            if (styles[current] == null) {
                return false;
            }
            Sprms sprms = new Sprms(styles[current].character, 0);
            int hidden = -1;
            while (sprms.next()) {
                hidden = sprms.code() == RunTable.HIDDEN ? sprms.value() : hidden;
            }
            if (hidden >= 0) {
                return hidden == 1;
            }
            current = styles[current].base;
        }
        return false;
    }
}
