package org.gouji.store;

import java.util.HashMap;
import java.util.Map;
import org.gouji.model.CellId;

/** The small numbers under which a workspace keeps cell addresses. They are only ever added, so what is known stays true. */
final class CellNumbers {
    private final Session session;
    private final Map<CellId, Integer> numbers = new HashMap<>();
    private final Map<Integer, CellId> cells = new HashMap<>();

    CellNumbers(Session session) {
        this.session = session;
    }

    /** The number of a cell, given to it now where it has none. */
    int number(CellId cell) {
        Integer known = numbers.get(cell);
        if (known == null) {
            session.update("cell/insert", cell.address());
            known = session.only("cell/number", row -> row.getInt(1), cell.address());
            learn(known, cell);
        }
        return known;
    }

    /** The cell with this number. */
    CellId cell(int number) {
        CellId known = cells.get(number);
        if (known == null) {
            session.list("cell/all", row -> {
                learn(row.getInt(1), CellId.parse(row.getString(2)));
                return null;
            });
            known = cells.get(number);
        }
        if (known == null) {
            throw new WorkspaceException.Damaged(session.file(), null);
        }
        return known;
    }

    private void learn(int number, CellId cell) {
        numbers.put(cell, number);
        cells.put(number, cell);
    }
}
