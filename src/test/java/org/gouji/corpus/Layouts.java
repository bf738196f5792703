package org.gouji.corpus;

import java.util.List;
import org.gouji.bench.page.Layout;
import org.gouji.bench.page.Trait;

/** The layouts of the corpus: each is written in many formats, and some only in a few. */
final class Layouts {

    private Layouts() {}

    /** Whether it is written in the formats of which there are fewer files. */
    static boolean often(Layout layout) {
        return number(layout) % 4 == 1
                || layout.has(Trait.TRACKED)
                || layout.has(Trait.CONTROLS)
                || layout.has(Trait.MISTAKES)
                || layout.has(Trait.LATE);
    }

    /** Whether it is written in formats with large files. */
    static boolean large(Layout layout) {
        return number(layout) % 5 == 0
                || layout.has(Trait.TRACKED)
                || layout.has(Trait.CONTROLS)
                || layout.has(Trait.MISTAKES);
    }

    /**
     * Whether every program keeps what is told by it: LibreOffice closes the gap of a missing cell, shows struck rows
     * and writes the text of cells that are controls several times.
     */
    static boolean converts(Layout layout) {
        return !layout.has(Trait.LOST_CELL) && !layout.has(Trait.ROW_STRUCK);
    }

    static int number(Layout layout) {
        return Integer.parseInt(layout.name().substring(0, 2));
    }

    /** The seed of its figures and words: a name, once given, keeps its report. */
    static long seed(Layout layout) {
        return layout.name().hashCode() * 31L + layout.year();
    }

    /** Every layout of the corpus. */
    static List<Layout> all() {
        return List.of(
                Layout.of("01-plain", 2022, Trait.PAGE_MARKS),
                Layout.of("02-bands-apart", 2023, Trait.BANDS_APART, Trait.NOTES),
                Layout.of("03-number-column", 2022, Trait.NUMBER_COLUMN),
                Layout.of("04-vertical-bands", 2021, Trait.VERTICAL, Trait.LARGE),
                Layout.of("05-sequence-column", 2024, Trait.SEQUENCE),
                Layout.of("06-remark-column", 2022, Trait.REMARK, Trait.TITLE_TWO_LINES),
                Layout.of("07-no-groups", 2023, Trait.NO_GROUPS, Trait.MISTAKES),
                Layout.of("08-no-total-row", 2021, Trait.NO_TOTAL_ROW),
                Layout.of("09-no-total-column", 2022, Trait.NO_TOTAL_COLUMN),
                Layout.of("10-damaged-labels", 2023, Trait.DAMAGED),
                Layout.of("11-stray-characters", 2022, Trait.STRAY),
                Layout.of("12-two-in-one", 2024, Trait.TWO_IN_ONE),
                Layout.of("13-one-in-two", 2022, Trait.ONE_IN_TWO),
                Layout.of("14-one-in-two-bare", 2023, Trait.ONE_IN_TWO_BARE),
                Layout.of("15-head-repeated", 2022, Trait.HEAD_REPEATED, Trait.LARGE),
                Layout.of("16-nested", 2023, Trait.NESTED, Trait.SITE),
                Layout.of("17-title-without-unit", 2022, Trait.TITLE_WITHOUT_UNIT, Trait.HEAD_TWO_ROWS),
                Layout.of("18-revised", 2023, Trait.TRACKED, Trait.SPLIT_RUNS),
                Layout.of("19-controls", 2024, Trait.CONTROLS, Trait.TITLE_BOX),
                Layout.of("20-numbered", 2022, Trait.NUMBERED, Trait.SPLIT_RUNS),
                Layout.of("21-blank-rows", 2023, Trait.BLANK_ROWS),
                Layout.of("22-landscape", 2022, Trait.LANDSCAPE, Trait.SMALL, Trait.LARGE),
                Layout.of("23-unruled", 2023, Trait.UNRULED),
                Layout.of("24-rotated", 2022, Trait.ROTATED, Trait.LANDSCAPE, Trait.PAGE_MARKS),
                Layout.of("25-line-breaks", 2021, Trait.BREAKS),
                Layout.of("26-unit-words", 2022, Trait.UNIT_WORDS, Trait.NOTES),
                Layout.of("27-nothing", 2023, Trait.NOTHING),
                Layout.of("28-full-width", 2022, Trait.FULL_WIDTH, Trait.LARGE, Trait.LANDSCAPE),
                Layout.of("29-grouped", 2024, Trait.GROUPED, Trait.LARGE),
                Layout.of("30-edition-2019", 2020, Trait.PAGE_MARKS),
                Layout.of("31-edition-2019-signs", 2019, Trait.BANDS_APART, Trait.UNIT_WORDS, Trait.STRAY),
                Layout.of("32-edition-late", 2022, Trait.LATE, Trait.HEAD_REPEATED),
                Layout.of("33-head-one-row", 2023, Trait.HEAD_ONE_ROW, Trait.NO_BAND_TITLES),
                Layout.of("34-total-first", 2022, Trait.TOTAL_FIRST),
                Layout.of("35-groups-stacked", 2023, Trait.STACKED_GROUPS, Trait.SUBTITLE),
                Layout.of("36-wide-grid", 2022, Trait.WIDE_GRID),
                Layout.of("37-mistakes", 2023, Trait.MISTAKES, Trait.GROUPS_REPEATED),
                Layout.of("38-one-label-column", 2022, Trait.ONE_LABEL_COLUMN, Trait.GROUPS_APART),
                Layout.of("39-groups-unmerged", 2024, Trait.GROUPS_UNMERGED, Trait.MISTAKES),
                Layout.of("40-lost-labels", 2022, Trait.LOST_LABELS),
                Layout.of("41-lost-cell", 2023, Trait.LOST_CELL),
                Layout.of("42-unruled-small", 2021, Trait.UNRULED, Trait.SMALL, Trait.BREAKS, Trait.LARGE),
                Layout.of("43-sideways", 2023, Trait.SIDEWAYS, Trait.LARGE),
                Layout.of("44-row-struck-out", 2022, Trait.ROW_STRUCK, Trait.CELL_CONTROLS));
    }

    static Layout named(String name) {
        return all().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }
}
