package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole lines of the pieces in which they are drawn: per cell, dashed, doubled. */
final class Rulings {
    private static final double SAME_LINE = 1.3;

    /** The widest gap within one line: between dashes, or where a corner is missing. */
    private static final double GAP = 5;

    /** What stays shorter when all pieces are joined is no line. */
    private static final double SHORTEST = 6;

    private Rulings() {}

    /** The lines of one direction, longest pieces joined, in order of their place. */
    static List<Rule> join(List<Rule> rules, boolean horizontal) {
        List<Rule> sorted = rules.stream()
                .filter(r -> r.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from))
                .toList();
        List<Rule> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > SAME_LINE) {
                joinLine(sorted.subList(start, i), joined);
                start = i;
            }
        }
        return joined;
    }

    private static void joinLine(List<Rule> pieces, List<Rule> joined) {
        List<Rule> sorted = pieces.size() == 1 ? pieces : sorted(pieces);
        double from = sorted.get(0).from();
        double to = sorted.get(0).to();
        double sum = 0;
        int count = 0;
        for (Rule piece : sorted) {
            if (piece.from() > to + GAP) {
                add(joined, piece.horizontal(), sum / count, from, to);
                from = piece.from();
                to = piece.to();
                sum = 0;
                count = 0;
            }
            to = Math.max(to, piece.to());
            sum += piece.at();
            count++;
        }
        add(joined, sorted.get(0).horizontal(), sum / count, from, to);
    }

    private static List<Rule> sorted(List<Rule> pieces) {
        return pieces.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
    }

    private static void add(List<Rule> joined, boolean horizontal, double at, double from, double to) {
        if (to - from >= SHORTEST) {
            joined.add(new Rule(horizontal, at, from, to));
        }
    }
}
