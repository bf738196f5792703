package org.gouji.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/** Brings back, when a workspace is opened again, which discrepancies were shown and which one was worked on. No Swing; one thread at a time. */
final class Recall {
    private static final String FILTER = "filter";
    private static final String CHOSEN = "finding";
    private static final String WORDS = "words";

    private final FindingsPresenter findings;
    private final Kept kept;
    private boolean recalled;

    /** Remembers what is done to {@code findings} once it has been brought back. */
    Recall(FindingsPresenter findings, Kept kept) {
        this.findings = findings;
        this.kept = kept;
        findings.state().watch(s -> remember());
        findings.filter().watch(f -> remember());
    }

    /** The discrepancies are there: shows them as they were left; only the first time. */
    void loaded() {
        if (!recalled) {
            Filter filter = kept.get(FILTER).map(Recall::filter).orElse(Filter.ALL);
            Optional<String> chosen = kept.get(CHOSEN);
            findings.show(filter);
            if (findings.state().get().lines().isEmpty()) {
                // what it let through is gone: an empty list would look like a clean one
                findings.show(Filter.ALL);
            }
            chosen.ifPresent(findings::choose);
            recalled = true;
            remember();
        }
    }

    private void remember() {
        if (recalled) {
            kept.put(FILTER, text(findings.filter().get()));
            findings.state().get().chosen().map(FindingLine::id).ifPresent(id -> kept.put(CHOSEN, id));
        }
    }

    /** A filter as one line: facets with their values, divided by characters that occur in none. */
    static String text(Filter filter) {
        Stream<String> facets = filter.chosen().entrySet().stream()
                .map(e -> e.getKey().name() + "\t" + String.join("\t", e.getValue()));
        return Stream.concat(facets, Stream.of(WORDS + "\t" + filter.words())).collect(Collectors.joining("\f"));
    }

    /** The filter of a line; what is not understood lets everything through. */
    static Filter filter(String text) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        String words = "";
        for (String part : text.split("\f")) {
            String[] values = part.split("\t", -1);
            if (values[0].equals(WORDS) && values.length == 2) {
                words = values[1];
            }
            Arrays.stream(Facet.values())
                    .filter(f -> f.name().equals(values[0]) && values.length > 1)
                    .forEach(f ->
                            chosen.put(f, new TreeSet<>(Arrays.asList(values).subList(1, values.length))));
        }
        return new Filter(chosen, words);
    }
}
