package org.gouji.read.match;

import java.util.Optional;

/**
 * The title of a report and what it says.
 *
 * @param text on one line as printed, empty where there is none
 * @param first first of its lines, -1 where there is none
 * @param last last of its lines
 * @param unit the unit it names
 * @param year the year it names
 */
record Title(String text, int first, int last, Optional<String> unit, Optional<Integer> year) {

    static final Title NONE = new Title("", -1, -1, Optional.empty(), Optional.empty());
}
