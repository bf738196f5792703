package org.gouji.read.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.CHPX;

/** Which characters a person sees: the runs of a document with what hides them. One document, one thread. */
final class RunTable {
    /** sprmCFVanish. */
    static final int HIDDEN = 0x083C;

    private static final int DELETED = 0x0800;
    private static final int STYLE = 0x4A30;
    private static final int SYMBOL = 0x6A09;
    private static final int AS_STYLE = 0x80;
    private static final int NOT_AS_STYLE = 0x81;

    /** The run at hand. */
    private int at;

    private final int[] ends;
    private final Sight[] sights;
    private final Map<Integer, Character> symbols = new HashMap<>();

    /** What is known about a run without its paragraph. */
    private enum Sight {
        SEEN,
        UNSEEN,
        AS_PARAGRAPH,
        UNLIKE_PARAGRAPH
    }

    RunTable(List<CHPX> runs, StyleTable styles) {
        ends = new int[runs.size()];
        sights = new Sight[runs.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = runs.get(i).getEnd();
            sights[i] = sight(new Sprms(runs.get(i).getGrpprl(), 0), i, styles);
        }
    }

    private Sight sight(Sprms sprms, int run, StyleTable styles) {
        Sight sight = Sight.AS_PARAGRAPH;
        boolean deleted = false;
        while (sprms.next()) {
            switch (sprms.code()) {
                case DELETED -> deleted = sprms.value() != 0;
                case STYLE -> sight = styles.hides(sprms.value()) ? Sight.UNSEEN : sight;
                case HIDDEN -> sight = hidden(sprms.value());
                case SYMBOL -> symbols.put(run, (char) (sprms.value() >>> 16));
                default -> {}
            }
        }
        return deleted ? Sight.UNSEEN : sight;
    }

    private static Sight hidden(int value) {
        return switch (value) {
            case 0 -> Sight.SEEN;
            case AS_STYLE -> Sight.AS_PARAGRAPH;
            case NOT_AS_STYLE -> Sight.UNLIKE_PARAGRAPH;
            default -> Sight.UNSEEN;
        };
    }

    /** Whether the character at {@code position} is seen in a paragraph whose style hides its text or not. */
    boolean seen(int position, boolean hidingParagraph) {
        find(position);
        if (at == ends.length) {
            return !hidingParagraph;
        }
        return switch (sights[at]) {
            case SEEN -> true;
            case UNSEEN -> false;
            case AS_PARAGRAPH -> !hidingParagraph;
            default -> hidingParagraph;
        };
    }

    /** Whether the character at {@code position} stands for a symbol of another font. */
    boolean isSymbol(int position) {
        find(position);
        return symbols.containsKey(at);
    }

    /** That symbol; 0 where fonts with a private alphabet leave it without text. */
    char symbol(int position) {
        find(position);
        char symbol = symbols.getOrDefault(at, '\0');
        boolean text = Character.isDefined(symbol) && Character.getType(symbol) != Character.PRIVATE_USE;
        return text ? symbol : 0;
    }

    /** Texts are read from front to back, but for text boxes. */
    private void find(int position) {
        if (covers(at, position)) {
            return;
        }
        at = covers(at + 1, position) ? at + 1 : search(position);
    }

    private boolean covers(int run, int position) {
        return run < ends.length && position < ends[run] && (run == 0 || ends[run - 1] <= position);
    }

    private int search(int position) {
        int found = Arrays.binarySearch(ends, position);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
