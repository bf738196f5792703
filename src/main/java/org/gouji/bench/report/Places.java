package org.gouji.bench.report;

import java.util.List;
import org.gouji.data.DataNode;

/**
 * The names of invented places and offices (resources/bench/places.yaml).
 *
 * @param first first characters of counties
 * @param second second characters
 * @param levels what a county calls itself
 * @param government what its government is called
 * @param office what the government's office is called
 * @param departments what its departments are called
 * @param townships names of towns
 * @param township what the government of a town is called
 */
record Places(
        List<String> first,
        List<String> second,
        List<String> levels,
        String government,
        String office,
        List<String> departments,
        List<String> townships,
        List<String> township) {

    static Places load() {
        DataNode file = DataNode.resource("bench/places.yaml");
        return new Places(
                file.texts("first"),
                file.texts("second"),
                file.texts("levels"),
                file.get("government").text(),
                file.get("office").text(),
                file.texts("departments"),
                file.texts("townships"),
                file.texts("township"));
    }

    /** The name of county {@code number}: each has another, as far as the characters go, then they bear a number's sign in front. */
    String county(int number) {
        int all = first.size() * second.size();
        int place = (int) (number * 1_009L % all); // no divisor of the number of names: neighbours do not sound alike
        String name = first.get(place / second.size()) + second.get(place % second.size());
        String more = number < all ? "" : first.get(number / all % first.size());
        return more + name + levels.get(number % levels.size());
    }
}
