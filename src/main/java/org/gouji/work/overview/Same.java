package org.gouji.work.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes few of many without copying the others. */
final class Same {
    private Same() {}

    /** The list with every part changed; the very same list where every part stays the same object. */
    static <T> List<T> or(List<T> parts, UnaryOperator<T> change) {
        List<T> changed = null;
        for (int i = 0; i < parts.size(); i++) {
            T part = change.apply(parts.get(i));
            if (changed == null && part != parts.get(i)) {
                changed = new ArrayList<>(parts);
            }
            if (changed != null) {
                changed.set(i, part);
            }
        }
        return changed == null ? parts : changed;
    }
}
