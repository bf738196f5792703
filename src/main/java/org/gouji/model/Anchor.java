package org.gouji.model;

import java.util.Arrays;
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

    /** Reads {@link #text()} back; throws {@link IllegalArgumentException} for any other text. */
    public static Anchor parse(String text) {
        String[] parts = text.split("\\|", 4);
        int last = parts.length == 4 ? parts[3].lastIndexOf('|') : -1;
        if (last < 0) {
            throw new IllegalArgumentException("not an anchor: " + text);
        }
        List<CellId> cells = parts[1].isEmpty()
                ? List.of()
                : Arrays.stream(parts[1].split(",", -1)).map(CellId::parse).toList();
        Section section = Section.values()[Integer.parseInt(parts[2])];
        return new Anchor(
                parts[0], cells, section, parts[3].substring(0, last), Integer.parseInt(parts[3].substring(last + 1)));
    }
}
