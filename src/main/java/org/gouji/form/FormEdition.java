package org.gouji.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Section;
import org.gouji.model.TableId;

/**
 * An edition of the statutory report form. Immutable.
 *
 * @param id name of the edition, for example {@code 2021}
 * @param basis the notice that prescribes it
 * @param firstYear first report year it is prescribed for
 * @param lastYear last report year it is prescribed for; empty while it is in force
 * @param sections the six sections with their official titles
 * @param tables the three tables in order
 * @param equations the equations that the form implies, in the order of the form
 * @param index its cells and equations by position
 */
public record FormEdition(
        String id,
        String basis,
        int firstYear,
        Optional<Integer> lastYear,
        List<SectionForm> sections,
        List<TableForm> tables,
        List<Equation> equations,
        FormIndex index) {

    /** An edition; its index follows from tables and equations. */
    public FormEdition(
            String id,
            String basis,
            int firstYear,
            Optional<Integer> lastYear,
            List<SectionForm> sections,
            List<TableForm> tables,
            List<Equation> equations) {
        this(id, basis, firstYear, lastYear, sections, tables, equations, new FormIndex(tables, equations));
    }

    /**
     * A section of the form.
     *
     * @param section which
     * @param title official title without its number
     * @param variants titles accepted as the same without remark
     * @param keywords the title of a renamed section contains one of these
     */
    public record SectionForm(Section section, String title, List<String> variants, List<String> keywords) {}

    public FormEdition {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        equations = List.copyOf(equations);
    }

    /** Whether this edition is prescribed for reports on {@code year}. */
    public boolean covers(int year) {
        return year >= firstYear && lastYear.map(last -> year <= last).orElse(true);
    }

    /** A table of the edition. */
    public TableForm table(TableId id) {
        return tables.stream().filter(t -> t.id() == id).findFirst().orElseThrow();
    }

    /** A section of the edition; the preamble is none. */
    public SectionForm section(Section section) {
        return sections.stream().filter(s -> s.section() == section).findFirst().orElseThrow();
    }

    /** All cells in the order of the form. */
    public List<CellId> cells() {
        return index.cells();
    }

    /** Position of every cell in the order of the form, from 0. */
    public Map<CellId, Integer> order() {
        return index.positions();
    }
}
