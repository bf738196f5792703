package org.gouji.rule.finding;

import java.util.HashMap;
import java.util.Map;
import org.gouji.model.Anchor;

/** Counts findings that would be known by the same: whose sentences differ in nothing but numbers. One report, one thread. */
public final class Alike {
    private final Map<Anchor, Integer> seen = new HashMap<>();

    /** What the next finding of these is known by. */
    Anchor next(Anchor anchor) {
        int ordinal = seen.merge(anchor, 1, Integer::sum) - 1;
        return new Anchor(anchor.check(), anchor.cells(), anchor.section(), anchor.sentence(), ordinal);
    }
}
