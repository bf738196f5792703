package org.gouji.read.page;

import java.util.List;

/** How much is drawn of each piece of the lines of one direction. */
final class Walls {
    private final double[][] drawn;

    /**
     * @param rules the lines
     * @param places where they stand
     * @param pieces where the lines of the other direction cut them
     */
    Walls(List<Rule> rules, double[] places, double[] pieces, double slack) {
        drawn = new double[places.length][pieces.length - 1];
        for (Rule rule : rules) {
            for (int line = 0; line < places.length; line++) {
                if (Math.abs(places[line] - rule.at()) <= slack) {
                    for (int piece = 0; piece + 1 < pieces.length; piece++) {
                        double shared = Math.min(rule.to(), pieces[piece + 1]) - Math.max(rule.from(), pieces[piece]);
                        drawn[line][piece] += Math.max(0, shared) / Math.max(0.1, pieces[piece + 1] - pieces[piece]);
                    }
                }
            }
        }
    }

    /** The drawn share of piece {@code piece} of line {@code line}; above 1 where it is drawn twice. */
    double drawn(int line, int piece) {
        return drawn[line][piece];
    }
}
