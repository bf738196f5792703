package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a row stand and how they are merged.
 *
 * @param edges left edges of the cells in twips, then the right edge of the last; empty where the row does not say
 * @param cells how each cell is merged
 */
record RowShape(List<Integer> edges, List<Merge> cells) {
    static final RowShape UNKNOWN = new RowShape(List.of(), List.of());

    /**
     * How a cell is merged.
     *
     * @param across 0 for not at all; a run of cells that differ from its first is merged into that one. Old and new descriptions
     *     of the format disagree which of 1 and 2 is the first
     * @param above whether it is the lower part of a cell above
     * @param below whether cells below may belong to it
     */
    record Merge(int across, boolean above, boolean below) {
        static final Merge NONE = new Merge(0, false, false);

        private static Merge of(int flags) {
            int down = flags >> 5 & 3;
            return new Merge(flags & 3, down == 1, down >= 2);
        }
    }

    /** Takes the modifiers of a row one after the other. */
    static final class Builder {
        private static final int CELL = 20;
        private List<Integer> edges = List.of();
        private Merge[] cells = {};

        /** Takes one modifier, if it is about the shape of the row. */
        void take(Sprms sprms) {
            switch (sprms.code()) {
                // sprmTDefTable
                case 0xD608 -> define(sprms.operand());
                // sprmTMerge
                case 0x5624 -> {
                    for (int i = sprms.value() & 0xFF; i < Math.min(sprms.value() >> 8 & 0xFF, cells.length); i++) {
                        int across = i == (sprms.value() & 0xFF) ? 1 : 2;
                        cells[i] = new Merge(across, cells[i].above(), cells[i].below());
                    }
                }
                // sprmTVertMerge
                case 0xD62B -> {
                    byte[] operand = sprms.operand();
                    if (operand.length >= 2 && (operand[0] & 0xFF) < cells.length) {
                        int i = operand[0] & 0xFF;
                        cells[i] = new Merge(cells[i].across(), operand[1] == 1, operand[1] >= 2);
                    }
                }
                default -> {}
            }
        }

        private void define(byte[] operand) {
            int count = operand.length == 0 ? 0 : operand[0] & 0xFF;
            int described = 1 + 2 * (count + 1);
            if (count == 0 || described > operand.length) {
                return;
            }
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i <= count; i++) {
                found.add((int) (short) word(operand, 1 + 2 * i));
            }
            if (!found.equals(found.stream().sorted().toList())) {
                return; // damaged: a row runs from left to right
            }
            edges = found;
            cells = new Merge[count];
            for (int i = 0; i < count; i++) {
                int at = described + CELL * i;
                cells[i] = at + 2 <= operand.length ? Merge.of(word(operand, at)) : Merge.NONE;
            }
        }

        private static int word(byte[] bytes, int at) {
            return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
        }

        RowShape build() {
            return cells.length == 0 ? UNKNOWN : new RowShape(List.copyOf(edges), List.of(cells));
        }
    }
}
