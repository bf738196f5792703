package org.gouji.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A title in lines that break where the sense allows it, as GB/T 9704 asks: fewest lines, of even length. */
public record MemoTitle(List<String> lines, String text) {
    /** Half-width characters of 22 pt that surely fit on a line of 156 mm. */
    private static final int LINE = 38;

    public MemoTitle {
        lines = List.copyOf(lines);
    }

    /** Joins the parts between which a line may break. */
    public static MemoTitle of(List<String> parts) {
        List<String> best = IntStream.range(0, 1 << (parts.size() - 1))
                .mapToObj(breaks -> join(parts, breaks))
                .min(Comparator.comparingInt(MemoTitle::linesNeeded).thenComparingInt(MemoTitle::widest))
                .orElseThrow();
        return new MemoTitle(best, String.join("", parts).strip());
    }

    private static List<String> join(List<String> parts, int breaks) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            line.append(parts.get(i));
            if (i == parts.size() - 1 || (breaks >> i & 1) == 1) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
        }
        return lines;
    }

    private static int linesNeeded(List<String> lines) {
        return lines.stream().mapToInt(l -> (width(l) + LINE - 1) / LINE).sum();
    }

    private static int widest(List<String> lines) {
        return lines.stream().mapToInt(MemoTitle::width).max().orElse(0);
    }

    /** Width in half-width characters. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
