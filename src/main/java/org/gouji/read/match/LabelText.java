package org.gouji.read.match;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Labels reduced to what counts when they are compared: no width, spaces, punctuation or leading number. Any thread. */
final class LabelText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:第(?:[一二三四五六七八九十]{1,3}|[1-9])部分[、:,.]*|[(]?(?:[一二三四五六七八九十]{1,3}|[1-9]\\d?)[)、.,:．]+|[1-9]\\d?(?=\\p{IsHan}))");
    private static final Pattern REMARK = Pattern.compile("[(\\[【〔].*?[)\\]】〕]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private LabelText() {}

    /** Full-width forms made narrow, all spaces removed. */
    static String narrow(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** What is compared: letters and digits without the leading number. */
    static String key(String text) {
        return letters(NUMBERING.matcher(narrow(text)).replaceFirst(""));
    }

    /** {@link #key} with remarks in brackets left out. */
    static String keyWithoutRemarks(String text) {
        String narrow = NUMBERING.matcher(narrow(text)).replaceFirst("");
        return letters(REMARK.matcher(narrow).replaceAll(""));
    }

    /** Letters and digits of a text that is already narrow. */
    static String letters(String narrow) {
        return MARKS.matcher(narrow).replaceAll("");
    }

    /** 1 for equal texts, 0 for texts that share nothing: edit distance against the longer one. */
    static double similarity(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0 || Math.min(a.length(), b.length()) * 3 < longer) {
            return 0;
        }
        return 1.0 - (double) distance(a, b) / longer;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
