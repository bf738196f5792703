package org.gouji.ui.finding;

import java.util.Locale;
import java.util.Map;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.listing.Facet;

/** The values of facets as a person says them. */
final class FacetWords {
    private final Texts texts;
    private final UnitNames names;
    private final Map<String, String> units;

    FacetWords(FindingsState state, Texts texts) {
        this.texts = texts;
        this.names = state.names();
        this.units = state.listing().unitNames();
    }

    /** A value. */
    String of(Facet facet, String value) {
        return switch (facet) {
            case SEVERITY -> texts.get("severity." + value);
            case DECISION -> texts.get("decision." + value);
            case RULE -> Wording.family(value, texts);
            case UNIT -> units.containsKey(value) ? names.brief(units.get(value)) : texts.get("unit.unknown");
            case YEAR -> value.isEmpty() ? texts.get("facet.year.unknown") : value;
            case SECTION -> texts.get("section." + value);
            case REPORT -> texts.get("facet.report.one", "number", value);
            case CARRY -> texts.get(value.isEmpty() ? "carry.none" : "carry." + value);
        };
    }

    /** A facet's name. */
    String name(Facet facet) {
        return name(facet, texts);
    }

    static String name(Facet facet, Texts texts) {
        return texts.get("facet." + facet.name().toLowerCase(Locale.ROOT));
    }
}
