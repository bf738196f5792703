package org.gouji.bench.report;

import java.util.List;

/**
 * An invented county: its government and the units whose reports add up to the government's.
 *
 * @param number counts the counties, from 0
 * @param name its name
 * @param members the government first
 * @param filings the reports that were filed, unit by unit, year by year
 */
public record County(int number, String name, List<Member> members, List<Filing> filings) {

    /** A report that a unit filed for a year. */
    public record Filing(Member member, int year) {}

    /** The years of which at least one report was filed. */
    List<Integer> years() {
        return filings.stream().map(Filing::year).distinct().sorted().toList();
    }
}
