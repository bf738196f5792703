package org.gouji.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.form.TableForm;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;

/**
 * The words for findings and the places they name, in one language. Values of a message are shown as words where their name
 * says what they are: {@code cell…} cell addresses, {@code row…} and {@code column…} the label of a cell address,
 * {@code table…} table ids, {@code section} a section's number. Immutable, any thread.
 */
public final class Wording {
    private final Texts texts;
    private final FormCatalogue forms;

    /** Words in the language of {@code texts}. */
    public Wording(Texts texts, FormCatalogue forms) {
        this.texts = texts;
        this.forms = forms;
    }

    /** The texts these words come from. */
    public Texts texts() {
        return texts;
    }

    /** A cell as a person finds it, for example 表三 · （七）总计 · 自然人. */
    public String cell(CellId cell) {
        return texts.get(
                "cell.words", "table", texts.get("table." + cell.table()), "row", row(cell), "column", column(cell));
    }

    /** Where in a document a cell stands, for example 第 3 表第 7 行第 2 列. */
    public String place(CellPlace place) {
        return texts.get(
                place.page() > 0 ? "place.cell.page" : "place.cell",
                "page",
                place.page(),
                "table",
                place.table(),
                "row",
                place.row(),
                "column",
                place.column());
    }

    /** The row label of a cell. */
    public String row(CellId cell) {
        return label(cell, t -> t.row(cell.row())).orElse(cell.row());
    }

    /** The column label of a cell. */
    public String column(CellId cell) {
        return label(cell, t -> t.column(cell)).orElse(cell.column());
    }

    private Optional<String> label(
            CellId cell, java.util.function.Function<TableForm, Optional<TableForm.Label>> find) {
        for (int i = forms.editions().size() - 1; i >= 0; i--) {
            Optional<TableForm.Label> label = find.apply(forms.editions().get(i).table(cell.table()));
            if (label.isPresent()) {
                return label.map(l -> texts.language() == Language.ZH ? l.text() : l.english());
            }
        }
        return Optional.empty();
    }

    /** What is wrong. */
    public String message(Finding finding) {
        Map<String, String> args = new HashMap<>();
        finding.message().args().forEach((name, value) -> args.put(name, words(name, value)));
        return Texts.fill(texts.get(finding.message().key()), args);
    }

    /** What is wrong; among several about the same place the place says which relation it is. */
    public String message(Finding finding, List<Finding> among) {
        String message = message(finding);
        String where = where(finding);
        return message.startsWith(where) ? where(finding, among) + message.substring(where.length()) : message;
    }

    /** What to do about it. */
    public String advice(Finding finding) {
        return ofRule(finding, "advice");
    }

    /** What a report is called: its unit and year, or that they are not known. */
    public String name(Report report) {
        return texts.get(
                "report.title",
                "unit",
                report.unit().orElse(texts.get("unit.unknown")),
                "year",
                report.year().map(String::valueOf).orElse(texts.get("year.unknown")));
    }

    /** The rule's name. */
    public String title(Finding finding) {
        return ofRule(finding, "title");
    }

    /** The name of a family of rules, as CONTRACT.md lists them; the id itself where an office made the rule. */
    public String family(String rule) {
        return family(rule, texts);
    }

    /** The same where only texts are at hand. */
    public static String family(String rule, Texts texts) {
        for (String kind : List.of("family", "title")) {
            String key = "rule." + rule + "." + kind;
            if (texts.has(key)) {
                return texts.get(key);
            }
        }
        return rule;
    }

    /** The words of a rule that an office made itself travel with its findings. */
    private String ofRule(Finding finding, String kind) {
        String key = "rule." + finding.check() + "." + kind;
        return texts.has(key) ? texts.get(key) : finding.message().args().getOrDefault(kind, key);
    }

    /** Where it is: the chief cell, else the section, else the report as a whole. */
    public String where(Finding finding) {
        if (!finding.cells().isEmpty()) {
            return cell(finding.cells().get(0));
        }
        if (!finding.places().isEmpty()) {
            return section(finding.places().get(0).section());
        }
        return finding.anchor().section() == Section.PREAMBLE
                ? texts.get("where.report")
                : section(finding.anchor().section());
    }

    /** Where it is; among several with the same place words also which relation it is. */
    public String where(Finding finding, List<Finding> among) {
        String where = where(finding);
        boolean shared = among.stream()
                .anyMatch(other ->
                        !other.check().equals(finding.check()) && where(other).equals(where));
        if (!shared) {
            return where;
        }
        String key = "relation." + finding.rule();
        return texts.get(
                "relation.where", "where", where, "relation", texts.has(key) ? texts.get(key) : title(finding));
    }

    /** A section's name. */
    public String section(Section section) {
        return texts.get("section." + section.number());
    }

    /** A severity's name. */
    public String severity(Severity severity) {
        return texts.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    private String words(String name, String value) {
        if (name.startsWith("cell")) {
            return list(value, address -> cell(CellId.parse(address)));
        } else if (name.startsWith("row")) {
            return row(CellId.parse(value));
        } else if (name.startsWith("column")) {
            return column(CellId.parse(value));
        } else if (name.startsWith("table")) {
            return list(value, table -> texts.get("table." + table));
        }
        return name.equals("section") ? texts.get("section." + value) : value;
    }

    private String list(String values, java.util.function.UnaryOperator<String> word) {
        return java.util.Arrays.stream(values.split(",", -1))
                .filter(v -> !v.isEmpty())
                .map(word)
                .collect(java.util.stream.Collectors.joining(texts.get("list.separator")));
    }
}
