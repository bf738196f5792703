package org.gouji.work.compare;

/**
 * How much of a text stands in another one.
 *
 * @param shared characters that do, of those that count
 * @param all characters that count
 */
public record Share(int shared, int all) {

    /** Of a hundred characters, rounded down; 0 for no text. */
    public int percent() {
        return all == 0 ? 0 : (int) (100L * shared / all);
    }
}
