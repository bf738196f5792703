package org.gouji.bench.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.gouji.bench.report.County.Filing;
import org.gouji.model.RosterEntry;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.RosterEntry.Level;

/** Counties, one after the other, until they have filed so many reports. The same seed gives the same ones. One thread. */
public final class Counties implements Iterator<County> {
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2025;

    /** One county in so many also filed for the last year of the former edition. */
    private static final int LONG_MEMORY = 5;

    /** One report in so many was never filed. */
    private static final int FORGOTTEN = 90;

    private final Places places = Places.load();
    private final long seed;
    private int left;
    private int next;

    /** Counties with {@code count} reports in all. */
    public Counties(long seed, int count) {
        this.seed = seed;
        this.left = count;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public County next() {
        if (left <= 0) {
            throw new NoSuchElementException();
        }
        Random random = Seeds.random(seed, next);
        String name = places.county(next);
        List<Member> members = members(name, random);
        List<Filing> filings = new ArrayList<>();
        List<Member> reporting = new ArrayList<>();
        int first = next % LONG_MEMORY == 0 ? FIRST_YEAR - 1 : FIRST_YEAR;
        for (Member member : members) {
            if (filings.size() == left) {
                break;
            }
            reporting.add(member);
            for (int year = first; year <= LAST_YEAR && filings.size() < left; year++) {
                boolean forgotten = !member.parent() && random.nextInt(FORGOTTEN) == 0;
                if (!forgotten) {
                    filings.add(new Filing(member, year));
                }
            }
        }
        left -= filings.size();
        return new County(next++, name, List.copyOf(reporting), List.copyOf(filings));
    }

    private List<Member> members(String county, Random random) {
        List<Member> members = new ArrayList<>();
        String government = county + places.government();
        members.add(member(0, county, places.government(), Kind.GOVERNMENT, Level.COUNTY, Optional.empty()));
        Optional<String> parent = Optional.of(government);
        members.add(member(1, county, places.office(), Kind.OFFICE, Level.COUNTY, parent));
        int departments = 4 + random.nextInt(places.departments().size() - 3);
        int towns = 3 + random.nextInt(9);
        for (String name : Seeds.drawn(places.departments(), departments, random)) {
            members.add(member(members.size(), county, name, Kind.DEPARTMENT, Level.COUNTY, parent));
        }
        for (String name : Seeds.drawn(places.townships(), towns, random)) {
            String kind = places.township().get(random.nextInt(places.township().size()));
            members.add(member(members.size(), county, name + kind, Kind.TOWNSHIP, Level.TOWNSHIP, parent));
        }
        return members;
    }

    private static Member member(
            int number, String county, String office, Kind kind, Level level, Optional<String> parent) {
        return new Member(
                number, new RosterEntry(county + office, parent, kind, List.of(), Optional.of(level)), office);
    }
}
