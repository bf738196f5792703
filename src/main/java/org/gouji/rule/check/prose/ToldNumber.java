package org.gouji.rule.check.prose;

/**
 * A number of prose with the words before it.
 *
 * @param words the words that say what is counted
 * @param number its digits
 * @param unit its unit
 * @param from where the words begin in the whole prose
 * @param to one past the unit
 */
record ToldNumber(String words, String number, String unit, int from, int to) {
    private static final String BREAKS = "，。；：、,;:“”《》（）()\n";

    /** More characters than this before a number are no words that say what it counts, years and fillers included. */
    static final int LONGEST = 120;

    /** What is counted, and in what. */
    String key() {
        return words + unit;
    }

    /** Where the words before a number begin. */
    static int beginning(String text, int number) {
        int from = number;
        while (from > 0 && number - from <= LONGEST && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
