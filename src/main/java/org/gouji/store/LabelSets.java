package org.gouji.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.LabelMatch;

/**
 * The numbers of sets of labels that many reports share. They are only ever added, so what is known stays true; the sets of the
 * last reports are remembered, because those made from one template come together.
 */
final class LabelSets {
    private static final int REMEMBERED = 64;

    private final Session session;
    private final Map<List<LabelMatch>, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<LabelMatch>, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    LabelSets(Session session) {
        this.session = session;
    }

    /** The number of a set, given to it now where it has none. */
    long number(List<LabelMatch> labels) {
        Long known = last.get(labels);
        if (known == null) {
            String json = Json.text(labels.stream().map(TableReadings::parts).toList());
            String digest = Seal.digest(json);
            session.update("label/insert", digest, json);
            known = session.only("label/by_digest", row -> row.getLong(1), digest);
            last.put(List.copyOf(labels), known);
        }
        return known;
    }
}
