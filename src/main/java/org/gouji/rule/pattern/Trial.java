package org.gouji.rule.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tries an expression on texts on which one that repeats what itself repeats would take for ever. Passing is no proof, failing
 * is.
 */
public final class Trial {
    private static final int TIMES = 48;
    private static final int LONGEST = 300;
    private static final String NEVER = "\u0000";
    private static final String ALWAYS = "1年件的";

    private Trial() {}

    /** Whether a well-formed expression comes to an end on all of them. */
    public static boolean passes(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return texts(expression).stream().allMatch(text -> ends(pattern, text));
    }

    private static List<String> texts(String expression) {
        String letters = expression.replaceAll("\\\\.|[^\\p{L}\\p{N}]", "");
        List<String> texts = new ArrayList<>();
        (ALWAYS + letters)
                .chars()
                .distinct()
                .forEach(c -> texts.add(String.valueOf((char) c).repeat(TIMES) + NEVER));
        String all = letters.repeat(TIMES);
        texts.add(all.substring(0, Math.min(LONGEST, all.length())) + NEVER);
        return texts;
    }

    private static boolean ends(Pattern pattern, String text) {
        try {
            var matcher = pattern.matcher(new PatientText(text));
            while (matcher.find()) {
                // only whether it comes to an end counts
            }
            return true;
        } catch (PatientText.Exhausted | StackOverflowError e) {
            return false;
        }
    }
}
