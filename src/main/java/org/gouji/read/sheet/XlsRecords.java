package org.gouji.read.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.sheet.Sheet.Merge;

/** Takes the records of an xls workbook as they come and fills its sheets. One use, one thread. */
final class XlsRecords extends AbortableHSSFListener {
    private static final int CHECKED_EVERY = 256;
    private final Looks looks;
    private final List<BoundSheetRecord> named = new ArrayList<>();
    private final Map<Integer, Sheet> sheets = new TreeMap<>();
    private final List<Pending> hiddenZeros = new ArrayList<>();
    private SSTRecord strings = new SSTRecord();
    private Sheet sheet = new Sheet("");
    private FormulaRecord waiting;
    private boolean from1904;
    private boolean worksheet;
    private int next;
    private int records;
    private int depth;

    /** A cell that shows zero; whether zeros are shown at all is told behind the cells. */
    private record Pending(int row, int column, String text, boolean ruled) {}

    XlsRecords(Looks looks) {
        this.looks = looks;
    }

    /** The visible worksheets in the order of their tabs. */
    List<Sheet> sheets() {
        showZeros(true);
        return List.copyOf(sheets.values());
    }

    @Override
    public short abortableProcessRecord(Record record) throws HSSFUserException {
        try {
            if (++records % CHECKED_EVERY == 0) {
                Patience.check();
            }
            take(record);
            return 0;
        } catch (UnreadableFileException e) {
            throw new HSSFUserException(e);
        }
    }

    private void take(Record record) throws UnreadableFileException {
        if (record instanceof BOFRecord) {
            if (++depth == 1) {
                begin(((BOFRecord) record).getType());
            }
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (depth > 1) {
            return; // a chart within a sheet
        } else if (record instanceof CellValueRecordInterface) {
            if (worksheet) {
                cell((CellValueRecordInterface) record);
            }
        } else if (worksheet) {
            ofSheet(record);
        } else {
            ofWorkbook(record);
        }
    }

    private void begin(int type) {
        if (type == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        showZeros(true);
        BoundSheetRecord[] inFile = BoundSheetRecord.orderByBofPosition(named);
        worksheet = false;
        if (next < inFile.length) {
            BoundSheetRecord record = inFile[next++];
            worksheet = type == BOFRecord.TYPE_WORKSHEET && !record.isHidden() && !record.isVeryHidden();
            sheet = new Sheet(record.getSheetname());
            if (worksheet) {
                sheets.put(named.indexOf(record), sheet);
            }
        }
    }

    private void ofWorkbook(Record record) {
        if (record instanceof SSTRecord) {
            strings = (SSTRecord) record;
        } else if (record instanceof BoundSheetRecord) {
            named.add((BoundSheetRecord) record);
        } else if (record instanceof FormatRecord) {
            looks.format(((FormatRecord) record).getIndexCode(), ((FormatRecord) record).getFormatString());
        } else if (record instanceof DateWindow1904Record) {
            from1904 = ((DateWindow1904Record) record).getWindowing() == 1;
        } else if (record instanceof ExtendedFormatRecord) {
            ExtendedFormatRecord look = (ExtendedFormatRecord) record;
            boolean ruled =
                    look.getBorderLeft() + look.getBorderRight() + look.getBorderTop() + look.getBorderBottom() > 0;
            looks.look(look.getFormatIndex(), ruled);
        }
    }

    private void ofSheet(Record record) throws UnreadableFileException {
        if (record instanceof StringRecord) {
            if (waiting != null) {
                put(waiting, looks.number(waiting.getXFIndex()).show(((StringRecord) record).getString()));
                waiting = null;
            }
        } else if (record instanceof MulBlankRecord) {
            MulBlankRecord blanks = (MulBlankRecord) record;
            for (int i = 0; i < blanks.getNumColumns(); i++) {
                sheet.put(blanks.getRow() + 1, blanks.getFirstColumn() + i + 1, "", looks.ruled(blanks.getXFAt(i)));
            }
        } else if (record instanceof RowRecord) {
            RowRecord row = (RowRecord) record;
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNumber() + 1);
            }
        } else if (record instanceof ColumnInfoRecord) {
            ColumnInfoRecord columns = (ColumnInfoRecord) record;
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                sheet.hideColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
            }
        } else if (record instanceof MergeCellsRecord) {
            MergeCellsRecord merges = (MergeCellsRecord) record;
            for (int i = 0; i < merges.getNumAreas(); i++) {
                CellRangeAddress area = merges.getAreaAt(i);
                sheet.merge(new Merge(
                        area.getFirstRow() + 1,
                        area.getFirstColumn() + 1,
                        area.getLastRow() + 1,
                        area.getLastColumn() + 1));
            }
        } else if (record instanceof WindowTwoRecord) {
            showZeros(((WindowTwoRecord) record).getDisplayZeros());
        }
    }

    private void showZeros(boolean shown) {
        hiddenZeros.forEach(z -> sheet.put(z.row(), z.column(), shown ? z.text() : "", z.ruled()));
        hiddenZeros.clear();
    }

    private void cell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord) {
            int index = ((LabelSSTRecord) cell).getSSTIndex();
            boolean known = index >= 0 && index < strings.getNumUniqueStrings();
            String text = known ? strings.getString(index).getString() : "#" + index;
            put(cell, looks.number(cell.getXFIndex()).show(text));
        } else if (cell instanceof NumberRecord) {
            number(cell, ((NumberRecord) cell).getValue());
        } else if (cell instanceof FormulaRecord) {
            formula((FormulaRecord) cell);
        } else if (cell instanceof BoolErrRecord) {
            BoolErrRecord value = (BoolErrRecord) cell;
            put(cell, value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()));
        } else if (cell instanceof BlankRecord) {
            put(cell, "");
        } else if (cell instanceof LabelRecord) {
            put(cell, ((LabelRecord) cell).getValue());
        }
    }

    /** The value that was computed when the file was saved. */
    private void formula(FormulaRecord cell) {
        waiting = null;
        if (cell.hasCachedResultString()) {
            waiting = cell; // its text is the next record
            return;
        }
        switch (cell.getCachedResultTypeEnum()) {
            case BOOLEAN:
                put(cell, truth(cell.getCachedBooleanValue()));
                break;
            case ERROR:
                put(cell, error(cell.getCachedErrorValue()));
                break;
            case NUMERIC:
                if (cell.isCalcOnLoad() && cell.getValue() == 0) {
                    put(cell, "="); // the program that wrote it left the computing to the next one
                } else {
                    number(cell, cell.getValue());
                }
                break;
            default:
                put(cell, "");
        }
    }

    private void number(CellValueRecordInterface cell, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            put(cell, "#NUM!");
            return;
        }
        String text = looks.number(cell.getXFIndex()).show(BigDecimal.valueOf(value), from1904);
        if (value == 0) {
            boolean ruled = looks.ruled(cell.getXFIndex());
            hiddenZeros.add(new Pending(cell.getRow() + 1, cell.getColumn() + 1, text, ruled));
        } else {
            put(cell, text);
        }
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code + "!";
    }

    private void put(CellValueRecordInterface cell, String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        sheet.put(cell.getRow() + 1, cell.getColumn() + 1, lines, looks.ruled(cell.getXFIndex()));
    }
}
