package org.gouji.store;

/** Takes the discrepancies of the run that counts, one after the other, only what lists count and sort by. */
@FunctionalInterface
public interface DiscrepancyColumns {

    /**
     * One of them.
     *
     * @param number its number
     * @param report number of the report it is shown with
     * @param phrase number of its {@link Phrase}
     * @param kinds number of the set of its {@link Kind}s
     * @param codes severity in the lowest two bits, decision in the next three, in the order of the model; then whether it changed
     */
    void take(int number, int report, int phrase, int kinds, int codes);
}
