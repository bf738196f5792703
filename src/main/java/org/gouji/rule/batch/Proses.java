package org.gouji.rule.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;
import org.gouji.rule.likeness.MaskedText;
import org.gouji.rule.likeness.Masking;
import org.gouji.rule.likeness.Shingles;

/** The words of the reports that are being compared; a few are kept, because a text that was copied is asked for often. */
final class Proses {
    /** The sections that a unit writes in its own words. */
    static final List<Section> SECTIONS = List.of(Section.OVERVIEW, Section.PROBLEMS);

    private static final int KEPT = 200;

    private final Masking masking;
    private final Map<Key, Optional<Prose>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Prose>> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(SourceFile source, Section section) {}

    /** A section's words and its shingles. */
    record Prose(MaskedText text, Shingles shingles) {}

    Proses(Masking masking) {
        this.masking = masking;
    }

    /** The words of a section; empty where the report is no longer there. */
    Optional<Prose> of(Batch batch, BatchEntry entry, Section section) {
        Key key = new Key(entry.source(), section);
        Optional<Prose> known = kept.get(key);
        if (known == null) {
            known = batch.reload().apply(entry.source()).map(report -> prose(report, section));
            kept.put(key, known);
        }
        return known;
    }

    /** The words of a section of a report. */
    Prose prose(Report report, Section section) {
        MaskedText text = masking.mask(report, section);
        return new Prose(text, Shingles.of(text));
    }
}
