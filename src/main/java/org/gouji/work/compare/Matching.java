package org.gouji.work.compare;

import java.util.List;

/**
 * What two reports say in the same words.
 *
 * @param passages in the order of the left report; no character belongs to two of them
 * @param left how much of the left report's prose they are
 * @param right how much of the right report's prose they are
 */
public record Matching(List<Passage> passages, Share left, Share right) {
    public Matching {
        passages = List.copyOf(passages);
    }
}
