package org.gouji.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.data.DataNode;

/** How well the files of one kind were read: counts by name. */
record Score(Map<Count, Integer> counts) {

    /** What is counted, and whether more of it is worse. */
    enum Count {
        FILES(false),
        /** Cells of the edition in all files. */
        CELLS(false),
        EXACT(false),
        MISSED(true),
        DOUBTFUL(true),
        WRONG(true),
        /** Cells that the documents do not tell for sure; none of them was read wrong. */
        DESTROYED(true),
        /** Files of which unit, year or edition was read wrong, or that gave no report or too many. */
        MISTAKEN(true),
        /** Sentences of prose that were not read whole. */
        TORN(true);

        private final boolean bad;

        Count(boolean bad) {
            this.bad = bad;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    int get(Count count) {
        return counts.getOrDefault(count, 0);
    }

    /** Exact cells in a million of those that the documents tell. */
    long exactPerMillion() {
        int told = get(Count.CELLS) - get(Count.DESTROYED);
        return told == 0 ? 0 : 1_000_000L * get(Count.EXACT) / told;
    }

    /** What is worse here than in {@code before}, in words. */
    List<String> worseThan(Score before) {
        List<String> worse = new ArrayList<>();
        for (Count count : Count.values()) {
            int difference = get(count) - before.get(count);
            if (count.bad ? difference > 0 : difference < 0) {
                worse.add(count.key() + " " + get(count) + ", was " + before.get(count));
            }
        }
        return worse;
    }

    /** The line of the score file. */
    String line(String kind) {
        return kind + ": "
                + Arrays.stream(Count.values())
                        .map(c -> c.key() + ": " + get(c))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** The scores of a file, by kind. */
    static Map<String, Score> parse(DataNode file) {
        Map<String, Score> scores = new TreeMap<>();
        file.map().forEach((kind, node) -> {
            Map<Count, Integer> counts = new EnumMap<>(Count.class);
            for (Count count : Count.values()) {
                counts.put(count, Integer.valueOf(node.get(count.key()).text()));
            }
            scores.put(kind, new Score(counts));
        });
        return scores;
    }
}
