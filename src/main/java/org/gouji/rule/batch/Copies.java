package org.gouji.rule.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.model.Section;
import org.gouji.rule.likeness.Boilerplate;
import org.gouji.rule.likeness.CopySearch;
import org.gouji.rule.likeness.Likeness;

/** The search for sections that say nearly the same, among the reports of one year. */
final class Copies {
    /** The likest candidates whose words are compared. */
    private static final int TRIED = 4;

    private final Batch batch;
    private final List<BatchEntry> entries;
    private final Boilerplate shared;
    private final Proses proses;
    private final int enough;
    private final int least;
    private final Map<Pair, List<Match>> found =
            new TreeMap<>(Comparator.comparingInt(Pair::later).thenComparingInt(Pair::earlier));

    /** {@code enough}: percent; {@code least}: characters that must count. */
    Copies(Batch batch, List<BatchEntry> entries, Boilerplate shared, Proses proses, int enough, int least) {
        this.batch = batch;
        this.entries = entries;
        this.shared = shared;
        this.proses = proses;
        this.enough = enough;
        this.least = least;
    }

    /** Two reports by their positions among those of the year. */
    record Pair(int earlier, int later) {}

    /** A section that both have, and how much of it. */
    record Match(Section section, int percent) {}

    /** Each report with the one before it that it is most like, in each section. */
    Map<Pair, List<Match>> find() {
        Proses.SECTIONS.forEach(this::find);
        return found;
    }

    private void find(Section section) {
        List<Integer> texts = new ArrayList<>();
        List<long[]> prints = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (BatchEntry.Print print : entries.get(i).prints()) {
                if (print.section() == section) {
                    texts.add(i);
                    prints.add(Arrays.stream(print.fingerprints())
                            .filter(f -> !shared.contains(f))
                            .toArray());
                }
            }
        }
        CopySearch search = new CopySearch(prints);
        for (int i = 0; i < texts.size(); i++) {
            int later = texts.get(i);
            for (int candidate : search.candidates(i).stream().limit(TRIED).toList()) {
                int earlier = texts.get(candidate);
                int percent = percent(section, entries.get(earlier), entries.get(later));
                if (percent >= enough) {
                    found.computeIfAbsent(new Pair(earlier, later), p -> new ArrayList<>())
                            .add(new Match(section, percent));
                    break;
                }
            }
        }
    }

    private int percent(Section section, BatchEntry earlier, BatchEntry later) {
        Optional<Proses.Prose> first = proses.of(batch, earlier, section);
        Optional<Proses.Prose> second = proses.of(batch, later, section);
        return first.isEmpty() || second.isEmpty()
                ? 0
                : Likeness.percent(first.get().shingles(), second.get().shingles(), shared::contains, least);
    }
}
