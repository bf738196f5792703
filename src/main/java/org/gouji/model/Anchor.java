package org.gouji.model;

import java.util.List;

/**
 * What a finding is known by within its unit and year: never its wording, never a row number, never a file.
 *
 * @param check the fine-grained rule id
 * @param cells the chief cell or cells
 * @param section for prose the section, else {@link Section#PREAMBLE}
 * @param sentence for prose a hash of the sentence with numbers, dates and spaces masked, else empty
 * @param ordinal counts findings that would otherwise be the same, from 0
 */
public record Anchor(String check, List<CellId> cells, Section section, String sentence, int ordinal) {

    public Anchor {
        cells = List.copyOf(cells);
    }

    /** A finding about cells. */
    public static Anchor of(String check, List<CellId> cells) {
        return new Anchor(check, cells, Section.PREAMBLE, "", 0);
    }

    /** One line of text from which nothing else can come; part of {@link FindingKey#text()}. */
    public String text() {
        String where = String.join(",", cells.stream().map(CellId::address).toList());
        return check + "|" + where + "|" + section.number() + "|" + sentence + "|" + ordinal;
    }
}
