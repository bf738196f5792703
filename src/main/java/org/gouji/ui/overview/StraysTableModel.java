package org.gouji.ui.overview;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.gouji.text.Texts;
import org.gouji.work.overview.Stray;

/** The files to put in order as a table. */
final class StraysTableModel extends AbstractTableModel {
    private static final List<String> COLUMNS = List.of("kind", "file", "unit", "year");

    private final transient Texts texts;
    private transient List<Stray> strays = List.of();

    StraysTableModel(Texts texts) {
        this.texts = texts;
    }

    /** Shows other files; says whether they are other ones. */
    boolean show(List<Stray> next) {
        if (next.equals(strays)) {
            return false;
        }
        strays = next;
        fireTableDataChanged();
        return true;
    }

    Stray stray(int row) {
        return strays.get(row);
    }

    /** Where a file stands; -1 where it is not listed any more. */
    int row(String id) {
        return strays.stream().map(Stray::id).toList().indexOf(id);
    }

    /** Why a file stands here and what to do, below its full path. */
    String reason(Stray stray) {
        String why = stray.reason()
                .map(texts::get)
                .orElseGet(() -> texts.get(
                        "overview.strays.reason." + stray.kind().key(),
                        "unit",
                        stray.unit().orElse("")));
        return stray.path() + "\n" + why;
    }

    @Override
    public int getRowCount() {
        return strays.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("overview.strays.column." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        Stray stray = strays.get(row);
        return switch (column) {
            case 0 -> texts.get("overview.strays.kind." + stray.kind().key());
            case 1 -> stray.path().substring(stray.path().lastIndexOf('/') + 1);
            case 2 -> stray.unit().orElse("");
            default -> stray.year().map(String::valueOf).orElse("");
        };
    }
}
