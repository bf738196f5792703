package org.gouji.memo.xlsx;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What every workbook of ours keeps to: texts that are no formulas, properties without a person or the machine's time. */
final class SafeText {
    private static final String CREATOR = "Gouji";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeText() {}

    /** What a document says may begin like a formula: here it is a text, and with an apostrophe also in a CSV made of it. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A name that a sheet may have. */
    static String sheetName(String name) {
        return WorkbookUtil.createSafeSheetName(name, '_');
    }

    static void properties(XSSFWorkbook workbook, Instant at) throws InvalidFormatException {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreator(CREATOR);
        core.setCreated(Optional.of(Date.from(at)));
        core.setModified(at.toString());
        workbook.getProperties().getExtendedProperties().setApplication(CREATOR);
    }
}
