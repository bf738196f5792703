package org.gouji.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.read.UnreadableFileException;

/** Reads the sheets that a person sees from a workbook of Excel 97 to 2003 or an et file of WPS. Any thread. */
final class XlsReader {
    private final Map<Integer, String> formats;

    XlsReader(Map<Integer, String> formats) {
        this.formats = formats;
    }

    /** The visible sheets in the order of their tabs. */
    List<Sheet> read(byte[] bytes) throws UnreadableFileException {
        XlsRecords records = new XlsRecords(new Looks(formats));
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
            return records.sheets();
        } catch (HSSFUserException e) {
            if (e.getReason() instanceof UnreadableFileException) {
                throw (UnreadableFileException) e.getReason();
            }
            throw new UnreadableFileException("read.failed.broken");
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException("read.failed.password");
        } catch (OldExcelFormatException e) {
            throw new UnreadableFileException("read.failed.oldSheet");
        } catch (IOException | RuntimeException e) { // the library tells broken bytes in many ways
            throw new UnreadableFileException("read.failed.broken");
        }
    }
}
