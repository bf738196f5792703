package org.gouji.read.match;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.FigureState;
import org.gouji.read.Vocabulary;

/**
 * What the text of a cell says as a figure.
 *
 * @param state number, blank or unreadable; never missing
 * @param value the exact number where there is one
 * @param money whether a unit of money stands behind it
 */
record CellNumber(FigureState state, Optional<BigDecimal> value, boolean money) {
    private static final CellNumber BLANK = new CellNumber(FigureState.BLANK, Optional.empty(), false);
    private static final CellNumber UNREADABLE = new CellNumber(FigureState.UNREADABLE, Optional.empty(), false);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    /** A gap inside a number: it may be one number or two, and which of them nobody can tell from here. */
    private static final Pattern GAP = Pattern.compile("[-+\\d.,][\\s\\p{Z}]+[\\d.,]");

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(\\p{IsHan}{0,2})");
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 64;

    /** Reads {@code text} with the words for nothing and for units that {@code words} lists. */
    static CellNumber read(String text, Vocabulary words) {
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return new CellNumber(FigureState.NUMBER, Optional.of(new BigDecimal(text)), false);
        }
        if (text.isBlank()) {
            return BLANK;
        }
        if (text.length() > LONGEST || isWords(text) || hasNoteMark(text)) {
            return UNREADABLE;
        }
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-');
        String narrow = SPACE.matcher(wide).replaceAll("");
        if (isBlank(narrow, words)) {
            return BLANK;
        }
        Matcher number = NUMBER.matcher(narrow);
        if (!number.matches() || GAP.matcher(wide).find()) {
            return UNREADABLE;
        }
        boolean money = words.money().contains(number.group(4));
        if (!money && !number.group(4).isEmpty() && !words.counts().contains(number.group(4))) {
            return UNREADABLE;
        }
        String digits = number.group(2).replace(",", "") + (number.group(3) == null ? "" : number.group(3));
        if (digits.length() > MOST_DIGITS) {
            return UNREADABLE;
        }
        String sign = number.group(1).equals("-") ? "-" : "";
        return new CellNumber(FigureState.NUMBER, Optional.of(new BigDecimal(sign + digits)), money);
    }

    /** Several characters and no digit among them: a label, most cells that are no number. */
    private static boolean isWords(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            letters += Character.isIdeographic(c) ? 1 : 0;
        }
        return letters > 2;
    }

    /** The mark of a note, ① or ¹, is no digit, although it looks like one once characters are made plain. */
    private static boolean hasNoteMark(String text) {
        return text.chars().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
    }

    private static boolean isBlank(String narrow, Vocabulary words) {
        if (narrow.isEmpty() || words.blank().contains(narrow)) {
            return true;
        }
        return narrow.codePoints().allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2500);
    }

    /** The same for a cell that may hold money or not: 万元 behind a count is no number of things. */
    CellNumber in(boolean decimal) {
        return money && !decimal ? UNREADABLE : this;
    }
}
