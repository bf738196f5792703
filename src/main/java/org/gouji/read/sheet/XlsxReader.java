package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.ZipDirectory;
import org.gouji.read.xml.XmlPart;

/** Reads the sheets that a person sees from an xlsx workbook, transitional or strict, of Excel, WPS or LibreOffice. Any thread. */
final class XlsxReader {
    private static final int MOST_SHEETS = 500;
    private final Map<Integer, String> formats;

    /** A part that the workbook names. */
    private record Target(String type, String path) {}

    /** A sheet that is not hidden. */
    private record Named(String name, String relation) {}

    XlsxReader(Map<Integer, String> formats) {
        this.formats = formats;
    }

    /** The visible sheets in the order of their tabs. */
    List<Sheet> read(byte[] bytes) throws UnreadableFileException {
        ZipDirectory zip = ZipDirectory.open(bytes);
        String main = zip.names().stream()
                .filter(n -> n.matches("(?i)/?xl/workbook\\d*\\.xml"))
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException("read.failed.xlsb"));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, Target> targets =
                targets(zip.content(folder + "_rels/" + main.substring(folder.length()) + ".rels"), folder);
        Optional<byte[]> workbook = zip.content(main);
        List<Named> named = new ArrayList<>();
        boolean from1904 = workbook(XmlPart.open(workbook.orElseThrow()), named);
        SharedStrings strings = SharedStrings.read(content(zip, targets, "sharedStrings"));
        Looks looks = XlsxStyles.read(content(zip, targets, "styles"), formats);
        List<Sheet> sheets = new ArrayList<>();
        for (Named sheet : named) {
            Target target = targets.get(sheet.relation());
            Optional<byte[]> xml =
                    target != null && target.type().equals("worksheet") ? zip.content(target.path()) : Optional.empty();
            if (xml.isPresent()) {
                sheets.add(new XlsxSheet(sheet.name(), strings, looks, from1904).read(xml.get()));
            }
        }
        return sheets;
    }

    private static Optional<byte[]> content(ZipDirectory zip, Map<String, Target> targets, String type)
            throws UnreadableFileException {
        for (Target target : targets.values()) {
            if (target.type().equals(type)) {
                return zip.content(target.path());
            }
        }
        return Optional.empty();
    }

    private static Map<String, Target> targets(Optional<byte[]> xml, String folder) throws UnreadableFileException {
        Map<String, Target> targets = new HashMap<>();
        if (xml.isEmpty()) {
            throw new UnreadableFileException("read.failed.broken");
        }
        XmlPart part = XmlPart.open(xml.get());
        part.nextChild();
        while (part.nextChild()) {
            String type = part.attribute("Type").orElse("");
            String path = part.attribute("Target").orElse("");
            targets.putIfAbsent(
                    part.attribute("Id").orElse(""),
                    new Target(type.substring(type.lastIndexOf('/') + 1), path(folder, path)));
            part.skip();
        }
        return targets;
    }

    private static String path(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        String shorter = path.replaceAll("[^/]+/\\.\\./", "").replace("/./", "/");
        return shorter.startsWith("./") ? shorter.substring(2) : shorter;
    }

    /** Collects the visible sheets; gives whether days are counted from 1904. */
    private static boolean workbook(XmlPart part, List<Named> sheets) throws UnreadableFileException {
        boolean from1904 = false;
        part.nextChild();
        while (part.nextChild()) {
            if (part.name().equals("workbookPr")) {
                from1904 = part.attribute("date1904")
                        .filter(v -> v.equals("1") || v.equals("true"))
                        .isPresent();
                part.skip();
            } else if (part.name().equals("sheets")) {
                while (part.nextChild()) {
                    boolean visible = part.attribute("state").orElse("visible").equals("visible");
                    if (visible && sheets.size() < MOST_SHEETS) {
                        sheets.add(new Named(
                                part.attribute("name").orElse(""),
                                part.attribute("id").orElse("")));
                    }
                    part.skip();
                }
            } else {
                part.skip();
            }
        }
        return from1904;
    }
}
