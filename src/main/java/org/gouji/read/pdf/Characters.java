package org.gouji.read.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gouji.read.page.Glyph;

/**
 * What the codes of a file's fonts mean. A code whose meaning the file does not tell stays unknown: PDFBox's ways of guessing
 * (the code itself as a character, the order of another font) would make figures up. One document, one thread.
 */
final class Characters {
    private static final COSName TO_UNICODE = COSName.getPDFName("ToUnicode");

    /** Radicals that some fonts give for the character of the same shape, and the character (U+2E80 to U+2EF3 have no decomposition). */
    private static final String RADICALS = "⺁厂⺄乙⺈刀⺋卩⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺡水⺢水⺩王⺪疋⺫目⺮竹⺯糸⺷羊⺸羊⺺肀⺻聿⺼肉⻁虎⻂衣⻄西⻅见⻆角"
            + "⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";

    private final Map<PDFont, Map<Integer, String>> known = new IdentityHashMap<>();
    private int unknown;
    private int all;

    /** The meaning of a code, or {@link Glyph#UNKNOWN}. */
    String of(PDFont font, int code) {
        String text = known.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(code, c -> read(font, c));
        all++;
        unknown += text.equals(Glyph.UNKNOWN) ? 1 : 0;
        return text;
    }

    /** Whether most characters so far are unknown. */
    boolean mostlyUnknown() {
        return unknown * 2 > all;
    }

    private static String read(PDFont font, int code) {
        String text = isGuess(font) ? null : font.toUnicode(code);
        boolean guess = text != null
                && text.length() == 1
                && text.charAt(0) == (char) code
                && font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSStream;
        if (text == null || text.isEmpty() || guess) {
            return Glyph.UNKNOWN;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    /** A font that is neither in the file nor says what its codes mean. */
    private static boolean isGuess(PDFont font) {
        if (!(font instanceof PDType0Font)
                || font.isEmbedded()
                || font.getCOSObject().containsKey(TO_UNICODE)) {
            return false;
        }
        COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
        boolean identity =
                encoding instanceof COSName && ((COSName) encoding).getName().startsWith("Identity");
        var system = ((PDType0Font) font).getDescendantFont().getCIDSystemInfo();
        return identity && (system == null || "Identity".equals(system.getOrdering()));
    }

    private static void append(StringBuilder clean, int c) {
        int type = Character.getType(c);
        int radical = c >= 0x2E80 && c < 0x2F00 ? RADICALS.indexOf(c) : -1;
        if (radical >= 0) {
            clean.append(RADICALS.charAt(radical + 1));
        } else if (c >= 0x2F00 && c <= 0x2FD5) {
            clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c == '\t' || c == '\n' || c == '\r' || c == 0xA0) {
            clean.append(' ');
        } else if (type == Character.CONTROL || type == Character.PRIVATE_USE || type == Character.UNASSIGNED) {
            clean.append(Glyph.UNKNOWN);
        } else if (type == Character.SURROGATE) {
            clean.append(Glyph.UNKNOWN);
        } else {
            clean.appendCodePoint(c);
        }
    }
}
