package org.gouji.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Counts the automatic numbers of a document, asked in reading order. One document, one thread. */
public final class RunningNumbers {
    private static final int LEVELS = 9;
    private final Map<String, int[]> counters = new HashMap<>();

    /**
     * The number that stands before the next paragraph, with what follows it: empty text for a bullet, nothing where the list has
     * no such level.
     *
     * @param sequence what lists that count on together have in common
     * @param level from 0
     * @param start where this paragraph starts anew
     * @param levels the levels of the list
     */
    public Optional<String> next(
            String sequence, int level, OptionalInt start, IntFunction<Optional<NumberLevel>> levels) {
        if (level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        Optional<NumberLevel> definition = levels.apply(level);
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        int[] counts = counters.computeIfAbsent(sequence, k -> new int[LEVELS]);
        int counted = counts[level] == 0 ? definition.get().start() : counts[level] + 1;
        counts[level] = start.orElse(counted);
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return Optional.of(show(definition.get(), counts, levels));
    }

    private static String show(NumberLevel definition, int[] counts, IntFunction<Optional<NumberLevel>> levels) {
        if (definition.format().equals("bullet")) {
            return "";
        }
        String text = definition.text();
        for (int i = 0; i < LEVELS; i++) {
            String mark = "%" + (i + 1);
            if (text.contains(mark)) {
                Optional<NumberLevel> named = levels.apply(i);
                if (named.isPresent()) {
                    int count = counts[i] == 0 ? named.get().start() : counts[i];
                    String format = definition.plain() ? "decimal" : named.get().format();
                    text = text.replace(mark, NumberFormat.write(count, format));
                }
            }
        }
        boolean tight = text.isEmpty() || definition.tight() || text.matches(".*[、）．。]");
        return tight ? text : text + " ";
    }
}
