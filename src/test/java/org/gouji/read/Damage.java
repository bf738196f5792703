package org.gouji.read;

import static org.gouji.read.Sketch.cell;
import static org.gouji.read.Sketch.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.gouji.read.Sketch.Cell;

/** What happens to the tables of real reports; each harms a report's tables at a random place. */
enum Damage {
    /** Nothing is lost: every figure must come back without doubt. */
    LABEL_VARIANTS(Loss.NONE, (d, r) -> d.eachText(t -> d.variant(t, r))),
    LABELS_RESPACED(
            Loss.NONE,
            (d, r) -> d.eachText(t -> t.length() > 2 && d.isWords(t) ? t.charAt(0) + "\n " + t.substring(1) : t)),
    LABEL_NUMBERS_LOST(Loss.NONE, (d, r) -> d.eachText(t -> t.replaceFirst("^([一二三四]、|（[一二三四五六七]）|\\d\\.)", ""))),
    WIDE_DIGITS(Loss.NONE, (d, r) -> d.eachText(t -> d.isNumber(t) ? d.wideDigits(t) : t)),
    UNITS_IN_CELLS(Loss.NONE, (d, r) -> d.eachText(t -> d.isNumber(t) && r.nextInt(3) == 0 ? t + "件" : t)),
    SPACES_AROUND(Loss.NONE, (d, r) -> d.eachText(t -> d.isNumber(t) ? "\u00A0" + t + "\u3000 " : t)),
    BLANK_ROWS(Loss.NONE, (d, r) -> {
        Sketch s = d.any(r);
        d.insertRow(s, d.rowBoundary(s, r), w -> List.of(wide("", w)));
    }),
    BLANK_ROW_OF_CELLS(Loss.NONE, (d, r) -> {
        Sketch s = d.any(r);
        d.insertRow(s, d.rowBoundary(s, r), w -> java.util.Collections.nCopies(w, cell("")));
    }),
    STRAY_UNIT_ROW(Loss.NONE, (d, r) -> {
        Sketch s = d.any(r);
        s.rows().add(0, new ArrayList<>(List.of(wide("单位：件", s.width()))));
    }),
    STRAY_NOTE_ROW(Loss.NONE, (d, r) -> {
        Sketch s = d.any(r);
        s.row(wide("填报说明：1.本表由2个科室填写；2.金额单位为万元。", s.width()));
    }),
    TITLE_ROW(Loss.NONE, (d, r) -> {
        Sketch s = d.any(r);
        s.rows().add(0, new ArrayList<>(List.of(wide("2022年政府信息公开情况统计表（3张）", s.width()))));
    }),
    BANDS_LOST(
            Loss.NONE,
            (d, r) -> d.disclosure()
                    .forEach(s -> s.rows()
                            .removeIf(
                                    row -> row.size() == 1 && row.get(0).text().startsWith("第二十条")))),
    GROUP_LABELS_LOST(
            Loss.NONE, (d, r) -> d.section(1).forEach(s -> d.eachText(s, t -> t.matches("（[三四五]）.*|三、.*") ? "" : t))),
    COLUMNS_MOVED(Loss.PLAIN_TEXT, (d, r) -> d.requests().moveColumns(r)),
    TWO_IN_ONE(Loss.NONE, (d, r) -> d.join(r.nextInt(2), r.nextBoolean())),
    THREE_IN_ONE(Loss.NONE, (d, r) -> {
        d.join(0, r.nextBoolean());
        d.join(1, r.nextBoolean());
    }),
    SPLIT_TABLE(Loss.NONE, (d, r) -> d.split(r.nextInt(2), r, false)),
    SPLIT_WITH_HEAD_AGAIN(Loss.NONE, (d, r) -> d.split(1, r, true)),
    SPLIT_AT_HEAD(Loss.NONE, (d, r) -> d.splitAtHead(r)),
    NUMBERED_ROWS(Loss.NONE, (d, r) -> d.requests().numberRows()),
    REMARKS_BLANK(Loss.NONE, (d, r) -> d.requests().remarks(r, "")),
    REMARKS_WORDS(Loss.NONE, (d, r) -> d.requests().remarks(r, "无")),
    UNKNOWN_ROW(Loss.NONE, (d, r) -> d.requests().unknownRow(r)),
    OUTCOMES_BY_LINE(Loss.NONE, (d, r) -> d.outcomesByLine()),
    OUTCOMES_TURNED(Loss.NONE, (d, r) -> d.outcomesTurned()),
    ROWS_GLUED(Loss.NONE, (d, r) -> d.requests().glue(r)),

    /** Told by its neighbours only: right, or doubtful, or not read. */
    LABEL_DAMAGED(
            Loss.DOUBT, (d, r) -> d.requests().oneLabel(r, t -> t.substring(0, Math.max(1, t.length() / 2)) + "口")),
    LABEL_LOST(Loss.DOUBT, (d, r) -> d.requests().oneLabel(r, t -> "")),
    LABEL_GARBLED(Loss.DOUBT, (d, r) -> d.requests().oneLabel(r, t -> "锟斤拷")),
    HEAD_LOST(Loss.DOUBT, (d, r) -> d.requests().oneHead(r, t -> "")),
    HEAD_GARBLED(Loss.DOUBT, (d, r) -> d.requests().oneHead(r, t -> "锟斤")),
    HEAD_CELL_LOST(Loss.DOUBT, (d, r) -> d.requests().dropHead(r)),
    OUTCOME_HEAD_LOST(Loss.DOUBT, (d, r) -> d.oneOutcomeHead(r, t -> "")),
    OUTCOME_HEAD_GARBLED(Loss.DOUBT, (d, r) -> d.oneOutcomeHead(r, t -> "锟斤拷锟")),
    DISCLOSURE_LABEL_LOST(Loss.DOUBT, (d, r) -> d.oneDisclosureLabel(r, t -> "")),
    DISCLOSURE_LABEL_GARBLED(Loss.DOUBT, (d, r) -> d.oneDisclosureLabel(r, t -> "锟斤拷锟")),
    SUBTOTAL_COLUMN(Loss.PLAIN_TEXT, (d, r) -> d.requests().subtotals()),
    REMARKS_NUMBERS(Loss.PLAIN_TEXT, (d, r) -> d.requests().remarks(r, "77")),

    /** The document no longer says it: missed, never guessed. */
    COLUMN_LOST(Loss.REST, (d, r) -> d.requests().dropColumn(r)),
    TOTALS_COLUMN_LOST(Loss.REST, (d, r) -> d.requests().dropColumn(6)),
    ROW_LOST(Loss.REST, (d, r) -> d.requests().dropRow(r)),
    CELL_LOST(Loss.ROW, (d, r) -> d.requests().dropCell(r)),
    OUTCOME_LOST(Loss.ROW, (d, r) -> d.dropOutcome(r, false)),
    OUTCOME_COLUMN_LOST(Loss.ROW, (d, r) -> d.dropOutcome(r, true)),
    CELL_EMPTIED(Loss.REST, (d, r) -> d.oneValue(r, v -> "")),
    TWO_NUMBERS(Loss.REST, (d, r) -> d.oneValue(r, v -> v + " " + (1 + r.nextInt(9)))),
    TWO_LINES(
            Loss.REST,
            (d, r) -> d.oneValue(r, v -> v.substring(0, v.length() / 2) + "\n" + v.substring(v.length() / 2))),
    FORTY_DIGITS(Loss.REST, (d, r) -> d.oneValue(r, v -> v.repeat(12))),
    CHINESE_NUMBER(Loss.REST, (d, r) -> d.oneValue(r, v -> "十二")),
    WORDS_FOR_A_NUMBER(Loss.REST, (d, r) -> d.oneValue(r, v -> "约" + v + "件左右"));

    /** What may be missed or doubtful besides the cells whose figures are gone. */
    enum Loss {
        NONE,
        /** In files without columns anything may be missed or doubtful, in the others nothing. */
        PLAIN_TEXT,
        /** Cells of the harmed rows and columns may be doubtful or missed. */
        DOUBT,
        /** The other cells of the row may be doubtful or missed. */
        ROW,
        /** Only the harmed cells, in files without columns also their neighbours. */
        REST
    }

    private final Loss loss;
    private final BiConsumer<DamagedTables, Random> harm;

    Damage(Loss loss, BiConsumer<DamagedTables, Random> harm) {
        this.loss = loss;
        this.harm = harm;
    }

    Loss loss() {
        return loss;
    }

    void harm(DamagedTables tables, Random random) {
        harm.accept(tables, random);
    }

    /** A cell with another text. */
    static Cell with(Cell cell, String text) {
        return new Cell(text, cell.wide(), cell.high());
    }
}
