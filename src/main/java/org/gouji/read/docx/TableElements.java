package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Allowance;
import org.gouji.read.layout.Part;
import org.gouji.read.layout.Part.Box;
import org.gouji.read.xml.XmlPart;

/** Reads tables: grid columns, cells merged over columns and rows, rows deleted by a tracked change. One document, one thread. */
final class TableElements {
    private static final int WIDEST_SPAN = 100;
    private final XmlPart part;
    private final BodyReader body;
    private final Allowance allowance = new Allowance();

    /** A row while it is read. */
    private static final class RowDraft {
        private final List<Box> boxes = new ArrayList<>();
        private final Set<Integer> merged = new HashSet<>();
        private int column = 1;
        private boolean deleted;
    }

    TableElements(XmlPart part, BodyReader body) {
        this.part = part;
        this.body = body;
    }

    /** Reads the current table element to its end. */
    Part read() throws UnreadableFileException {
        List<List<Box>> rows = new ArrayList<>();
        rows(rows, new HashSet<>());
        return new Part.Table(rows);
    }

    private void rows(List<List<Box>> rows, Set<Integer> openMerges) throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "tr":
                    row(rows, openMerges);
                    break;
                case "sdt":
                case "sdtContent":
                case "customXml":
                case "ins":
                case "moveTo":
                    rows(rows, openMerges);
                    break;
                default:
                    part.skip();
            }
        }
    }

    private void row(List<List<Box>> rows, Set<Integer> openMerges) throws UnreadableFileException {
        RowDraft draft = new RowDraft();
        cells(draft, openMerges);
        if (!draft.deleted) {
            rows.add(draft.boxes);
            openMerges.clear();
            openMerges.addAll(draft.merged);
        }
    }

    private void cells(RowDraft row, Set<Integer> openMerges) throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "trPr":
                    rowSettings(row);
                    break;
                case "tc":
                    cell(row, openMerges);
                    break;
                case "sdt":
                case "sdtContent":
                case "customXml":
                    cells(row, openMerges);
                    break;
                default:
                    part.skip();
            }
        }
    }

    private void rowSettings(RowDraft row) throws UnreadableFileException {
        while (part.nextChild()) {
            if (part.name().equals("gridBefore")) {
                row.column += Math.min(WIDEST_SPAN, Math.max(0, part.number("val", 0)));
            }
            row.deleted |= part.name().equals("del");
            part.skip();
        }
    }

    private void cell(RowDraft row, Set<Integer> openMerges) throws UnreadableFileException {
        allowance.cells(1);
        CellSettings settings = new CellSettings();
        List<Part> content = new ArrayList<>();
        while (part.nextChild()) {
            if (part.name().equals("tcPr")) {
                settings.read(part);
            } else {
                body.block(content);
            }
        }
        if (settings.deleted) {
            return;
        }
        if (settings.widens && !row.boxes.isEmpty()) {
            Box left = row.boxes.remove(row.boxes.size() - 1);
            row.boxes.add(new Box(left.column(), left.width() + settings.width, left.continued(), left.content()));
            row.column += settings.width;
            return;
        }
        boolean continued = settings.lower && openMerges.contains(row.column);
        if (continued || settings.upper || settings.lower) {
            row.merged.add(row.column);
        }
        row.boxes.add(new Box(row.column, settings.width, continued, continued ? List.of() : content));
        row.column += settings.width;
    }

    /** What the properties of a cell say. */
    private static final class CellSettings {
        private int width = 1;
        private boolean upper;
        private boolean lower;
        private boolean widens;
        private boolean deleted;

        void read(XmlPart part) throws UnreadableFileException {
            while (part.nextChild()) {
                String value = part.attribute("val").orElse("continue");
                switch (part.name()) {
                    case "gridSpan":
                        width = Math.min(WIDEST_SPAN, Math.max(1, part.number("val", 1)));
                        break;
                    case "vMerge":
                        upper = value.equals("restart");
                        lower = !upper;
                        break;
                    case "hMerge":
                        widens = !value.equals("restart");
                        break;
                    case "cellDel":
                        deleted = true;
                        break;
                    default:
                        break;
                }
                part.skip();
            }
        }
    }
}
