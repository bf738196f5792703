package org.gouji.ui.finding;

import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import org.gouji.text.Texts;
import org.gouji.ui.finding.Rows.Group;

/** The rows as a table; lines that are not fetched yet are blank. Event thread only. */
final class FindingsTableModel extends AbstractTableModel {
    private final transient FindingsPresenter presenter;
    private final transient Texts texts;
    private transient FacetWords words;
    private transient Rows rows;

    FindingsTableModel(FindingsPresenter presenter, Texts texts) {
        this.presenter = presenter;
        this.texts = texts;
        this.rows = presenter.state().get().rows();
        this.words = new FacetWords(presenter.state().get(), texts);
    }

    /** Shows the rows of a state; returns whether they are others. */
    boolean show(FindingsState state) {
        words = new FacetWords(state, texts);
        boolean others = state.rows() != rows;
        rows = state.rows();
        if (others) {
            fireTableDataChanged();
        }
        return others;
    }

    /** The line at a row; empty for a head, and until it is fetched. */
    Optional<FindingLine> line(int row) {
        return row < rows.size() ? presenter.line(row) : Optional.empty();
    }

    /** The group whose head stands at a row. */
    Optional<Group> head(int row) {
        return row < rows.size() ? rows.head(row) : Optional.empty();
    }

    /** What the head of a group says. */
    String heading(Group group) {
        String value = presenter
                .state()
                .get()
                .view()
                .group()
                .map(facet -> words.of(facet, group.value()))
                .orElse(group.value());
        return texts.get("findings.group.head", "value", value, "count", group.count());
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get(Column.values()[column].textKey());
    }

    @Override
    public Object getValueAt(int row, int column) {
        Optional<Group> head = head(row);
        if (head.isPresent()) {
            return heading(head.get());
        }
        return line(row).map(line -> word(line, Column.values()[column])).orElse("");
    }

    private String word(FindingLine line, Column column) {
        return switch (column) {
            case SEVERITY -> line.severityWord();
            case UNIT -> presenter.state().get().names().brief(line.unit());
            case YEAR -> line.yearWord();
            case WHERE -> line.where();
            case PROBLEM -> texts.get("findings.problem", "title", line.title(), "message", line.problem());
            case EXPECTED -> line.expected();
            case ACTUAL -> line.actual();
            case STATE -> line.state();
        };
    }
}
