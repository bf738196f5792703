package org.gouji.work.listing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gouji.model.CellId;
import org.gouji.model.Section;
import org.gouji.store.Phrase;

/**
 * Rule, section and order of every phrase.
 *
 * @param phrases the phrases
 * @param rule of each its place in {@code rules}
 * @param section of each the number of its section
 * @param rules the families, by name
 * @param byPlace of each its rank by section and cell
 * @param byProblem of each its rank by rule and check
 * @param places the place of a phrase by its number in the workspace
 */
record PhraseColumns(
        List<Phrase> phrases,
        int[] rule,
        int[] section,
        String[] rules,
        int[] byPlace,
        int[] byProblem,
        Map<Integer, Integer> places) {

    static PhraseColumns of(Map<Integer, Phrase> kept, List<CellId> cells) {
        List<Integer> numbers = kept.keySet().stream().sorted().toList();
        List<Phrase> phrases = numbers.stream().map(kept::get).toList();
        Map<Integer, Integer> places = new HashMap<>();
        numbers.forEach(number -> places.put(number, places.size()));
        List<String> rules =
                List.copyOf(new TreeSet<>(phrases.stream().map(Phrase::rule).toList()));
        Map<CellId, Integer> cellOrder = new HashMap<>();
        cells.forEach(cell -> cellOrder.put(cell, cellOrder.size()));
        Comparator<Phrase> byCell = Comparator.comparing(p ->
                p.cell().map(c -> cellOrder.getOrDefault(c, Integer.MAX_VALUE)).orElse(-1));
        return new PhraseColumns(
                phrases,
                phrases.stream().mapToInt(p -> rules.indexOf(p.rule())).toArray(),
                phrases.stream().mapToInt(p -> p.section().number()).toArray(),
                rules.toArray(String[]::new),
                ranks(phrases, Comparator.comparing(Phrase::section).thenComparing(byCell)),
                ranks(
                        phrases,
                        Comparator.comparing(Phrase::rule)
                                .thenComparing(Phrase::check)
                                .thenComparing(p -> p.message().key())),
                places);
    }

    private static int[] ranks(List<Phrase> phrases, Comparator<Phrase> order) {
        int[] ranks = new int[phrases.size()];
        List<Integer> sorted = IntStream.range(0, phrases.size())
                .boxed()
                .sorted(Comparator.comparing(phrases::get, order))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            boolean same = order.compare(phrases.get(sorted.get(i - 1)), phrases.get(sorted.get(i))) == 0;
            ranks[sorted.get(i)] = ranks[sorted.get(i - 1)] + (same ? 0 : 1);
        }
        return ranks;
    }

    static String[] sections() {
        return IntStream.range(0, Section.values().length)
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
    }
}
