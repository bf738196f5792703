package org.gouji.read.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something wrong with a text that has elements, control words or numbers; its encoding is left as it is. */
final class TextMutation {
    private static final Pattern MARK = Pattern.compile("<[^<>]{1,200}>|\\\\[a-z]{1,20}-?\\d*|[{}]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "2",
            "63",
            "64",
            "65",
            "500",
            "501",
            "1000",
            "16384",
            "32767",
            "65535",
            "65536",
            "1048576",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9".repeat(40),
            "1.5",
            "",
            "x",
            "１");
    private final Random random;

    TextMutation(Random random) {
        this.random = random;
    }

    byte[] apply(byte[] bytes) {
        // one character for each byte, so that nothing but the place touched changes
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return change(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String change(String text) {
        switch (random.nextInt(6)) {
            case 0:
            case 1:
                return number(text);
            case 2:
                return nested(text);
            case 3:
                return inserted(text);
            default:
                return marks(text);
        }
    }

    private String number(String text) {
        List<MatchResult> all = window(NUMBER, text);
        if (all.isEmpty()) {
            return inserted(text);
        }
        MatchResult one = all.get(random.nextInt(all.size()));
        String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return text.substring(0, one.start()) + latin(number) + text.substring(one.end());
    }

    /** Takes away, doubles or exchanges a mark, or all between two of them. */
    private String marks(String text) {
        List<MatchResult> all = window(MARK, text);
        if (all.size() < 2) {
            return inserted(text);
        }
        int first = random.nextInt(all.size() - 1);
        int second = Math.min(all.size() - 1, first + 1 + random.nextInt(1 + random.nextInt(60)));
        MatchResult a = all.get(first);
        MatchResult b = all.get(second);
        switch (random.nextInt(5)) {
            case 0:
                return text.substring(0, a.start()) + text.substring(a.end());
            case 1:
                return text.substring(0, a.start()) + a.group() + text.substring(a.start());
            case 2:
                return text.substring(0, a.start()) + b.group() + text.substring(a.end());
            case 3:
                return text.substring(0, a.start()) + text.substring(b.start());
            default:
                String block = text.substring(a.start(), b.end());
                int times = 1 + random.nextInt(1 + Math.min(200, 100_000 / block.length()));
                return text.substring(0, a.start()) + block.repeat(times) + text.substring(a.start());
        }
    }

    /** One mark opened hundreds of times. */
    private String nested(String text) {
        List<MatchResult> all = window(MARK, text);
        if (all.isEmpty()) {
            return inserted(text);
        }
        MatchResult one = all.get(random.nextInt(all.size()));
        return text.substring(0, one.start())
                + one.group().repeat(1 + random.nextInt(2000))
                + text.substring(one.end());
    }

    private String inserted(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + latin(HostileText.any(random)) + text.substring(at);
    }

    /** The matches near a random place: a document has too many to list them all each time. */
    private List<MatchResult> window(Pattern pattern, String text) {
        int from = random.nextInt(text.length() + 1);
        Matcher matcher = pattern.matcher(text);
        matcher.region(from, Math.min(text.length(), from + 20_000));
        List<MatchResult> all = new ArrayList<>();
        while (all.size() < 400 && matcher.find()) {
            all.add(matcher.toMatchResult());
        }
        return all;
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
