package org.gouji.read.page;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.gouji.read.page.PageTable.PageRow;

/** The rows at the top of a page that only repeat those with which the table began. */
final class RepeatedHead {
    private static final int MOST_ROWS = 6;

    /** So much of a long head is its beginning, where the rest of it had no room. */
    private static final int BEGINNING = 4;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FIGURE = Pattern.compile("[-+－—–/\\\\无\\p{Nd}.,，．%]*");

    private RepeatedHead() {}

    /**
     * How many rows of {@code lower} repeat those of {@code upper}. A row with figures is one of them where it has a label and
     * stands below heads: programs repeat as many rows as they were told, though the head has fewer.
     */
    static int rows(PageTable upper, PageTable lower) {
        int most = Math.min(Math.min(upper.rows().size(), lower.rows().size()), MOST_ROWS);
        int head = 0;
        while (head < most && repeats(upper.rows().get(head), lower.rows().get(head), head > 0)) {
            head++;
        }
        return head;
    }

    private static boolean repeats(PageRow above, PageRow below, boolean figuresToo) {
        if (above.cells().size() != below.cells().size()) {
            return false;
        }
        boolean words = false;
        for (int i = 0; i < above.cells().size(); i++) {
            String text = squeeze(below.cells().get(i));
            String whole = squeeze(above.cells().get(i));
            boolean figure = !text.isEmpty() && isFigure(text);
            boolean same = text.equals(whole) || (!figure && text.length() >= BEGINNING && whole.startsWith(text));
            if (!same || (figure && !figuresToo)) {
                return false;
            }
            words |= !text.isEmpty() && !figure;
        }
        return words || below.cells().stream().allMatch(PageCell::continued);
    }

    /** Whether nothing but a figure, or what stands for one, is in a cell; also where it is empty. */
    static boolean isFigure(String squeezed) {
        return FIGURE.matcher(squeezed).matches();
    }

    /** The text of a cell without blanks, in plain characters. */
    static String squeeze(PageCell cell) {
        return SPACE.matcher(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
