package org.gouji.read.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.model.FigureState;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.TableId;
import org.gouji.read.Vocabulary;

/**
 * The words of the form, for readers of formats that do not tell a table's rows from the lines around it (sheets, plain text).
 * Any thread.
 */
public final class FormWords {
    /** Labels of two characters (其他, 总计) stand in several tables and in prose. */
    private static final int SHORTEST_TELLING = 3;

    private static final int FEWEST_COLUMNS = 2;
    private final Map<String, Set<TableId>> tables = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final List<LabelIndex> columns = new ArrayList<>();
    private final CellTexts texts;
    private final TitleFinder titles;
    private final Vocabulary vocabulary;

    /** The words of all editions of {@code forms}. */
    public FormWords(FormCatalogue forms, Vocabulary words) {
        this.texts = new CellTexts(words);
        this.titles = new TitleFinder(words);
        this.vocabulary = words;
        for (FormEdition edition : forms.editions()) {
            edition.tables().forEach(this::add);
            edition.sections().forEach(section -> {
                sections.add(LabelText.key(section.title()));
                section.variants().forEach(v -> sections.add(LabelText.key(v)));
            });
        }
    }

    private void add(TableForm table) {
        for (Band band : table.bands()) {
            add(band.title(), table.id());
            band.rows().forEach(row -> {
                add(row, table.id());
                rows.add(LabelText.key(row.text()));
                row.variants().forEach(v -> rows.add(LabelText.key(v)));
            });
            band.columns().forEach(column -> add(column, table.id()));
            columns.add(new LabelIndex(band.columns()));
        }
    }

    private void add(Label label, TableId table) {
        add(label.text(), table);
        label.variants().forEach(v -> add(v, table));
        label.group().forEach(g -> add(g, table));
    }

    private void add(String text, TableId table) {
        String key = LabelText.key(text);
        if (!key.isEmpty()) {
            labels.add(key);
            tables.computeIfAbsent(key, k -> EnumSet.noneOf(TableId.class)).add(table);
        }
    }

    /** What is compared of a label: no width, spaces, punctuation or leading number. */
    public String key(String text) {
        return texts.read(text).key();
    }

    /** The letters and digits of a text, full-width forms made narrow. */
    public static String letters(String text) {
        return LabelText.letters(LabelText.narrow(text));
    }

    /** Whether a text is a label, a group's name or a band's title of a statutory table, exactly but for width and marks. */
    public boolean isLabel(String text) {
        return labels.contains(key(text));
    }

    /** Whether a text is the title of a section, exactly but for width and marks. */
    public boolean isSection(String text) {
        return sections.contains(key(text));
    }

    /** The only table that a text is a label of; nothing for a text of none or several. */
    public Set<TableId> tables(String text) {
        String key = key(text);
        return key.length() < SHORTEST_TELLING ? Set.of() : tables.getOrDefault(key, Set.of());
    }

    /** Unit and year of the title among the lines before the first section; empty where none names a unit. */
    public String title(List<String> lines) {
        int end = 0;
        while (end < lines.size() && !isSection(lines.get(end))) {
            end++;
        }
        Title title = titles.find(lines, end, "");
        return title.unit()
                .map(unit -> unit + title.year().map(String::valueOf).orElse(""))
                .orElse("");
    }

    /** Whether a text is nothing but the name of a unit. */
    public boolean isUnit(String text) {
        return vocabulary.unitName().matcher(LabelText.narrow(text)).matches();
    }

    /** Whether a text is a number, or a mark for nothing. */
    public boolean isFigure(String text) {
        return texts.read(text).number().state() != FigureState.UNREADABLE;
    }

    /** Whether cells that show {@code row} are a head: they name columns, and no row and no number stands among them. */
    public boolean isHead(List<String> row) {
        if (row.stream().anyMatch(t -> texts.read(t).number().state() == FigureState.NUMBER)) {
            return false;
        }
        List<DocCell> cells = row.stream()
                .map(t -> DocCell.of(0, 0, new Cell(t, 1, 1, 1, false), texts))
                .toList();
        for (LabelIndex band : columns) {
            long named = cells.stream().filter(c -> band.likeness(c) > 0).count();
            boolean labelled = cells.stream().anyMatch(c -> rows.contains(c.key()));
            if (named >= FEWEST_COLUMNS || (named == 1 && !labelled)) {
                return true;
            }
        }
        return false;
    }
}
