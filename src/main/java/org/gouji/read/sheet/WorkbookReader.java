package org.gouji.read.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormCatalogue;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceFile;
import org.gouji.model.TableId;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;
import org.gouji.read.match.FormWords;

/**
 * Reads the reports of a workbook: one where the sheets together make it up, several where sheets have the same tables or titles
 * of different units. Any thread.
 */
public final class WorkbookReader {
    /** What a unit's name is the title of where the sheets have none but the name on the tab. */
    private static final String TITLE = "政府信息公开工作年度报告";

    private final FormWords words;
    private final XlsxReader xlsx;
    private final XlsReader xls;

    /**
     * A report of a workbook.
     *
     * @param sheet the sheet that stands for it; empty where it is the only report
     * @param extract what stands on its sheets
     */
    public record SheetReport(String sheet, Extract extract) {
        /** The entry of the report: the file itself, or a part of it with the sheet's name and a digest of file and name. */
        public SourceFile source(SourceFile file, byte[] bytes) {
            if (sheet.isEmpty()) {
                return file;
            }
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(bytes);
                byte[] own = digest.digest(sheet.getBytes(StandardCharsets.UTF_8));
                return new SourceFile(file.path() + "!/" + sheet, HexFormat.of().formatHex(own));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    /** A sheet with something on it. */
    private record Page(String name, List<Block> blocks, SheetFacts facts) {}

    /** A reader that knows the tables of {@code forms}. */
    public WorkbookReader(FormCatalogue forms, Vocabulary words) {
        Map<Integer, String> formats = Looks.known();
        this.words = new FormWords(forms, words);
        this.xlsx = new XlsxReader(formats);
        this.xls = new XlsReader(formats);
    }

    /** The reports of an xlsx workbook, at least one. */
    public List<SheetReport> readXlsx(byte[] bytes) throws UnreadableFileException {
        return reports(xlsx.read(bytes));
    }

    /** The reports of an xls or et workbook, at least one. */
    public List<SheetReport> readXls(byte[] bytes) throws UnreadableFileException {
        return reports(xls.read(bytes));
    }

    private List<SheetReport> reports(List<Sheet> sheets) throws UnreadableFileException {
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Block> blocks = SheetDocument.blocks(sheet, words);
            SheetFacts facts = SheetFacts.of(blocks, words);
            if (sheet.cut() && (!facts.isNothing() || sheets.size() == 1)) {
                throw new UnreadableFileException(
                        "read.failed.tooManyCells", Map.of("limit", String.valueOf(Sheet.MOST_CELLS)));
            }
            if (!blocks.isEmpty() && !sheet.cut()) {
                pages.add(new Page(sheet.name(), blocks, facts));
            }
        }
        List<List<Page>> groups = groups(pages);
        if (groups.size() < 2) {
            return List.of(new SheetReport("", extract(pages, "")));
        }
        List<SheetReport> reports = new ArrayList<>();
        for (List<Page> group : groups) {
            String name = name(group);
            boolean titled = group.stream().anyMatch(p -> !p.facts().title().isEmpty());
            String hint = !titled && words.isUnit(name) ? name + TITLE : "";
            reports.add(new SheetReport(name, extract(group, hint)));
        }
        return reports;
    }

    /** Sheets in the order of their tabs, a new report with each that has what the last one has. */
    private static List<List<Page>> groups(List<Page> pages) {
        List<List<Page>> groups = new ArrayList<>();
        for (Page page : pages) {
            if (page.facts().isNothing()) {
                continue; // instructions, lists: no one's, unless all sheets are one report's
            }
            List<SheetFacts> last = groups.isEmpty()
                    ? List.of()
                    : groups.get(groups.size() - 1).stream().map(Page::facts).toList();
            if (groups.isEmpty() || page.facts().repeats(last)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(page);
        }
        if (groups.stream().anyMatch(WorkbookReader::hasContent)) {
            groups.removeIf(g -> !hasContent(g)); // a cover
        }
        return groups;
    }

    private static boolean hasContent(List<Page> group) {
        return group.stream()
                .anyMatch(p -> p.facts().sections() || !p.facts().labels().isEmpty());
    }

    private static String name(List<Page> group) {
        return group.stream()
                .filter(p -> p.facts().labels().containsKey(TableId.T3))
                .findFirst()
                .orElse(group.get(0))
                .name();
    }

    /** The sheets one after the other, their tables numbered through. */
    private static Extract extract(List<Page> pages, String hint) {
        List<Block> blocks = new ArrayList<>();
        int tables = 0;
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                blocks.add(block instanceof Grid ? new Grid(++tables, ((Grid) block).rows(), true) : block);
            }
        }
        return new Extract(new SourceDocument(blocks, hint), 0, false);
    }
}
