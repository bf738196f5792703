package org.gouji.bench.page;

import java.util.Arrays;
import java.util.List;

/** Column widths that suit what stands in the columns: words may be broken into lines, numbers not. */
public final class Widths {
    private static final int DIGIT = 105;
    private static final int CHARACTER = 180;
    private static final int MARGINS = 290;
    private static final int LONGEST_LINE = 9;
    private static final int SHORT_LINE = 4;

    private final int[] least;
    private final int[] wanted;

    private Widths(Drawn table) {
        this.least = new int[table.columns()];
        this.wanted = new int[table.columns()];
        Arrays.fill(least, CHARACTER + MARGINS);
        for (List<Drawn.Slot> row : table.slots()) {
            for (Drawn.Slot slot : row) {
                slot.box().ifPresent(box -> box.lines().forEach(line -> want(line, slot)));
            }
        }
        for (int i = 0; i < least.length; i++) {
            wanted[i] = Math.max(wanted[i], least[i]);
        }
    }

    private void want(String line, Drawn.Slot slot) {
        String text = line.strip();
        boolean number = !text.isEmpty() && text.chars().noneMatch(c -> (c >= 0x4E00 && c <= 0x9FFF) || c == '（');
        if (number) {
            int length = text.chars().map(c -> c > 0xFF ? CHARACTER : DIGIT).sum();
            int each = (length + MARGINS) / slot.wide();
            for (int i = slot.column(); i < slot.column() + slot.wide(); i++) {
                least[i] = Math.max(least[i], each);
            }
        } else if (slot.wide() == 1) {
            int length = Math.min(LONGEST_LINE, text.length());
            least[slot.column()] = Math.max(least[slot.column()], Math.min(SHORT_LINE, length) * CHARACTER + MARGINS);
            wanted[slot.column()] = Math.max(wanted[slot.column()], length * CHARACTER + MARGINS);
        }
    }

    /** Widths of all columns, in twips, that add up to about {@code whole}. */
    public static int[] of(Drawn table, int whole) {
        Widths widths = new Widths(table);
        int bare = Arrays.stream(widths.least).sum();
        int spare = Arrays.stream(widths.wanted).sum() - bare;
        int[] result = new int[widths.least.length];
        for (int i = 0; i < result.length; i++) {
            long share = spare == 0
                    ? (long) (whole - bare) / result.length
                    : (long) (whole - bare) * (widths.wanted[i] - widths.least[i]) / spare;
            result[i] = Math.max(CHARACTER, widths.least[i] + (int) share);
        }
        return result;
    }

    /** The width of {@code count} columns from {@code from} on; columns beyond the last have none. */
    public static int sum(int[] widths, int from, int count) {
        return Arrays.stream(widths, from, Math.min(widths.length, from + count))
                .sum();
    }
}
