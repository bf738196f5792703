package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gouji.bench.report.Planted.Change;
import org.gouji.form.FormEdition;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/** Draws and makes mistakes in the figures of one report. One use. */
final class Mistakes {
    private static final String TOTAL = "total";
    private static final List<String> FLOWS = List.of("new", "carried_out");
    private static final List<String> NO_RESULT = List.of("new", "carried_in", TOTAL, "carried_out");

    private final FormEdition edition;
    private final Map<CellId, BigDecimal> values;
    private final Random random;

    Mistakes(FormEdition edition, Map<CellId, BigDecimal> values, Random random) {
        this.edition = edition;
        this.values = values;
        this.random = random;
    }

    /** Kinds of mistakes for a report that has {@code rate} of them on average; each kind of prose at most once. */
    static List<Plant> kinds(BigDecimal rate, Random random) {
        int hundredths = rate.movePointRight(2).intValue();
        int count = hundredths == 0 ? 0 : (random.nextInt(2 * hundredths + 1) + random.nextInt(100)) / 100;
        int all = Arrays.stream(Plant.values()).mapToInt(Plant::weight).sum();
        List<Plant> kinds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int left = random.nextInt(all);
            for (Plant kind : Plant.values()) {
                left -= kind.weight();
                if (left < 0) {
                    if (kind.slip() || !kinds.contains(kind)) {
                        kinds.add(kind);
                    }
                    break;
                }
            }
        }
        return kinds;
    }

    /** A cell that holds something else than it should; nothing where the form has no place for such a slip. */
    Planted slip(Plant kind) {
        CellId cell = place(kind);
        BigDecimal before = values.get(cell);
        BigDecimal after = BigDecimal.valueOf(Slip.of(before.longValueExact(), random));
        return change(kind, cell, after);
    }

    private CellId place(Plant kind) {
        if (kind == Plant.DISPUTE_OFF) {
            return Seeds.one(edition.table(TableId.T4).cells(), random);
        }
        List<Label> rows = edition.table(TableId.T3).bands().get(0).rows();
        List<Label> columns = edition.table(TableId.T3).bands().get(0).columns();
        List<String> results = rows.stream()
                .map(Label::key)
                .filter(r -> !NO_RESULT.contains(r))
                .toList();
        List<String> applicants =
                columns.stream().map(Label::key).filter(c -> !c.equals(TOTAL)).toList();
        return switch (kind) {
            case ROW_TOTAL_OFF -> filled(results, List.of(TOTAL));
            case COLUMN_TOTAL_OFF -> filled(List.of(TOTAL), applicants);
            case FLOW_OFF -> filled(FLOWS, applicants);
            default -> filled(results, applicants);
        };
    }

    /** People mistype what there is to type: a cell that holds something, if three tries find one. */
    private CellId filled(List<String> rows, List<String> columns) {
        CellId cell = null;
        for (int i = 0; i < 3 && (cell == null || values.get(cell).signum() == 0); i++) {
            cell = new CellId(TableId.T3, Seeds.one(rows, random), Seeds.one(columns, random));
        }
        return cell;
    }

    /** Other requests carried in than were carried out, as many fewer or more received. */
    Optional<Planted> carry() {
        CellId in = request("carried_in", "natural");
        CellId received = request("new", "natural");
        boolean more = values.get(received).signum() > 0;
        boolean less = values.get(in).signum() > 0;
        if (!more && !less) {
            return Optional.empty();
        }
        BigDecimal step = BigDecimal.valueOf(more ? 1 : -1);
        List<Change> changes = new ArrayList<>();
        for (String column : List.of("natural", TOTAL)) {
            changes.addAll(added(request("carried_in", column), step));
            changes.addAll(added(request("new", column), step.negate()));
        }
        return Optional.of(new Planted(Plant.CARRY_OFF, changes));
    }

    /** More documents in force than follow from last year's. */
    Optional<Planted> stock() {
        CellId valid = new CellId(TableId.T2, "normative", "valid");
        return values.containsKey(valid)
                ? Optional.of(new Planted(Plant.STOCK_OFF, added(valid, BigDecimal.valueOf(2 + random.nextInt(5)))))
                : Optional.empty();
    }

    /** More granted, done and received than the units have together. */
    Planted parent() {
        BigDecimal more = BigDecimal.valueOf(1 + random.nextInt(6));
        List<Change> changes = new ArrayList<>();
        for (String row : List.of("granted", TOTAL, "new")) {
            for (String column : List.of("business", TOTAL)) {
                changes.addAll(added(request(row, column), more));
            }
        }
        return new Planted(Plant.PARENT_OFF, changes);
    }

    private List<Change> added(CellId cell, BigDecimal more) {
        return change(Plant.PARENT_OFF, cell, values.get(cell).add(more)).changes();
    }

    private Planted change(Plant kind, CellId cell, BigDecimal after) {
        BigDecimal before = values.put(cell, after);
        return new Planted(kind, List.of(new Change(cell, before.toPlainString(), after.toPlainString())));
    }

    private static CellId request(String row, String column) {
        return new CellId(TableId.T3, row, column);
    }
}
