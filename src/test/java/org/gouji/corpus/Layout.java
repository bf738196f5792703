package org.gouji.corpus;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One document of the corpus: which edition it fills in and what it does otherwise.
 *
 * @param name number and name, the stem of its files
 * @param edition id of the form edition
 * @param year the year reported on
 * @param traits what is unusual
 */
record Layout(String name, String edition, int year, Set<Trait> traits) {

    static Layout of(String name, int year, Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(Arrays.asList(traits));
        return new Layout(name, year < 2021 || set.contains(Trait.LATE) ? "2019" : "2021", year, set);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is written in the formats of which there are fewer files. */
    boolean often() {
        return number() % 4 == 1 || has(Trait.TRACKED) || has(Trait.CONTROLS) || has(Trait.MISTAKES) || has(Trait.LATE);
    }

    /** Whether it is written in formats with large files. */
    boolean large() {
        return number() % 5 == 0 || has(Trait.TRACKED) || has(Trait.CONTROLS) || has(Trait.MISTAKES);
    }

    /**
     * Whether every program keeps what is told by it: LibreOffice closes the gap of a missing cell, shows struck rows
     * and writes the text of cells that are controls several times.
     */
    boolean converts() {
        return !has(Trait.LOST_CELL) && !has(Trait.ROW_STRUCK);
    }

    int number() {
        return Integer.parseInt(name.substring(0, 2));
    }

    /** The seed of its figures and words: a name, once given, keeps its report. */
    long seed() {
        return name.hashCode() * 31L + year;
    }

    /** Every layout of the corpus. */
    static List<Layout> all() {
        return List.of(
                of("01-plain", 2022, Trait.PAGE_MARKS),
                of("02-bands-apart", 2023, Trait.BANDS_APART, Trait.NOTES),
                of("03-number-column", 2022, Trait.NUMBER_COLUMN),
                of("04-vertical-bands", 2021, Trait.VERTICAL, Trait.LARGE),
                of("05-sequence-column", 2024, Trait.SEQUENCE),
                of("06-remark-column", 2022, Trait.REMARK, Trait.TITLE_TWO_LINES),
                of("07-no-groups", 2023, Trait.NO_GROUPS, Trait.MISTAKES),
                of("08-no-total-row", 2021, Trait.NO_TOTAL_ROW),
                of("09-no-total-column", 2022, Trait.NO_TOTAL_COLUMN),
                of("10-damaged-labels", 2023, Trait.DAMAGED),
                of("11-stray-characters", 2022, Trait.STRAY),
                of("12-two-in-one", 2024, Trait.TWO_IN_ONE),
                of("13-one-in-two", 2022, Trait.ONE_IN_TWO),
                of("14-one-in-two-bare", 2023, Trait.ONE_IN_TWO_BARE),
                of("15-head-repeated", 2022, Trait.HEAD_REPEATED, Trait.LARGE),
                of("16-nested", 2023, Trait.NESTED, Trait.SITE),
                of("17-title-without-unit", 2022, Trait.TITLE_WITHOUT_UNIT, Trait.HEAD_TWO_ROWS),
                of("18-revised", 2023, Trait.TRACKED, Trait.SPLIT_RUNS),
                of("19-controls", 2024, Trait.CONTROLS, Trait.TITLE_BOX),
                of("20-numbered", 2022, Trait.NUMBERED, Trait.SPLIT_RUNS),
                of("21-blank-rows", 2023, Trait.BLANK_ROWS),
                of("22-landscape", 2022, Trait.LANDSCAPE, Trait.SMALL, Trait.LARGE),
                of("23-unruled", 2023, Trait.UNRULED),
                of("24-rotated", 2022, Trait.ROTATED, Trait.LANDSCAPE, Trait.PAGE_MARKS),
                of("25-line-breaks", 2021, Trait.BREAKS),
                of("26-unit-words", 2022, Trait.UNIT_WORDS, Trait.NOTES),
                of("27-nothing", 2023, Trait.NOTHING),
                of("28-full-width", 2022, Trait.FULL_WIDTH, Trait.LARGE, Trait.LANDSCAPE),
                of("29-grouped", 2024, Trait.GROUPED, Trait.LARGE),
                of("30-edition-2019", 2020, Trait.PAGE_MARKS),
                of("31-edition-2019-signs", 2019, Trait.BANDS_APART, Trait.UNIT_WORDS, Trait.STRAY),
                of("32-edition-late", 2022, Trait.LATE, Trait.HEAD_REPEATED),
                of("33-head-one-row", 2023, Trait.HEAD_ONE_ROW, Trait.NO_BAND_TITLES),
                of("34-total-first", 2022, Trait.TOTAL_FIRST),
                of("35-groups-stacked", 2023, Trait.STACKED_GROUPS, Trait.SUBTITLE),
                of("36-wide-grid", 2022, Trait.WIDE_GRID),
                of("37-mistakes", 2023, Trait.MISTAKES, Trait.GROUPS_REPEATED),
                of("38-one-label-column", 2022, Trait.ONE_LABEL_COLUMN, Trait.GROUPS_APART),
                of("39-groups-unmerged", 2024, Trait.GROUPS_UNMERGED, Trait.MISTAKES),
                of("40-lost-labels", 2022, Trait.LOST_LABELS),
                of("41-lost-cell", 2023, Trait.LOST_CELL),
                of("42-unruled-small", 2021, Trait.UNRULED, Trait.SMALL, Trait.BREAKS, Trait.LARGE),
                of("43-sideways", 2023, Trait.SIDEWAYS, Trait.LARGE),
                of("44-row-struck-out", 2022, Trait.ROW_STRUCK, Trait.CELL_CONTROLS));
    }

    static Layout named(String name) {
        return all().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }
}
