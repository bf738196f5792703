package org.gouji.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/** Values of facets, and filters, in words. */
final class ScopeWords {
    private static final int NAMED = 3;

    private final Wording wording;
    private final Texts texts;
    private final Map<String, String> units;

    ScopeWords(Wording wording, Map<String, String> unitNames) {
        this.wording = wording;
        texts = wording.texts();
        units = unitNames;
    }

    /** A value as a person reads it. */
    String value(Facet facet, String value) {
        return switch (facet) {
            case SEVERITY -> texts.get("severity." + value);
            case DECISION -> texts.get("decision." + value);
            case RULE -> wording.family(value);
            case UNIT ->
                value.isEmpty()
                        ? texts.get("unit.unknown")
                        : Optional.ofNullable(units.get(value)).orElse(value);
            case YEAR -> value.isEmpty() ? texts.get("chart.year.unknown") : texts.get("chart.year.of", "year", value);
            case SECTION -> texts.get("section." + value);
            case CARRY -> texts.get(value.isEmpty() ? "carry.none" : "carry." + value);
            default ->
                texts.get(
                        "chart.facet.value", "facet", facet.name().toLowerCase(java.util.Locale.ROOT), "value", value);
        };
    }

    /** All that a filter asks for, the facets in {@code without} left out; empty where it asks for nothing. */
    String scope(Filter filter, Set<Facet> without) {
        List<String> parts = new ArrayList<>();
        filter.chosen().forEach((facet, values) -> {
            if (!without.contains(facet)) {
                List<String> words =
                        values.stream().limit(NAMED).map(v -> value(facet, v)).toList();
                String named = String.join(texts.get("list.separator"), words);
                parts.add(
                        values.size() > NAMED
                                ? texts.get("chart.scope.more", "named", named, "count", values.size())
                                : named);
            }
        });
        if (!filter.words().isEmpty()) {
            parts.add(texts.get("chart.scope.words", "words", filter.words()));
        }
        return parts.isEmpty()
                ? ""
                : texts.get("chart.scope", "parts", String.join(texts.get("chart.scope.and"), parts));
    }
}
