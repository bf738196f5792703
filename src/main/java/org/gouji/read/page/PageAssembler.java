package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;

/** Rebuilds a document from its pages: paragraphs, and tables that go on over the ends of pages. One use, one thread. */
public final class PageAssembler {
    private final List<Block> blocks = new ArrayList<>();
    private final Paragraphs.Growing paragraph = new Paragraphs.Growing();
    private Optional<PageTable> open = Optional.empty();
    private int tables;

    private PageAssembler() {}

    /** The document that stands on {@code pages}; {@code titleHint} as in {@link SourceDocument}. */
    public static SourceDocument assemble(List<PageContent> pages, String titleHint) throws UnreadableFileException {
        List<Sheet> sheets = new ArrayList<>();
        for (PageContent page : pages) {
            Patience.check();
            sheets.add(sheet(Turning.upright(page)));
        }
        sheets = AlignedTables.find(Furniture.remove(sheets));
        PageAssembler assembler = new PageAssembler();
        Map<Long, List<TextLine>> lines = new HashMap<>();
        sheets.forEach(s -> lines.computeIfAbsent(Math.round(s.width()), w -> new ArrayList<>())
                .addAll(s.lines()));
        Map<Long, Paragraphs> margins = new HashMap<>();
        lines.forEach((width, all) -> margins.put(width, Paragraphs.within(all, width)));
        for (Sheet sheet : sheets) {
            assembler.add(sheet, margins.get(Math.round(sheet.width())));
        }
        assembler.endParagraph();
        assembler.endTable();
        return new SourceDocument(assembler.blocks, titleHint);
    }

    private static Sheet sheet(PageContent page) throws UnreadableFileException {
        List<Glyph> free = page.glyphs();
        List<PageTable> tables = new ArrayList<>();
        for (Lattice lattice : LatticeFinder.find(page.rules())) {
            Map<Boolean, List<Glyph>> inside =
                    free.stream().collect(Collectors.partitioningBy(g -> lattice.at(g.centreX(), g.centreY()) >= 0));
            Optional<PageTable> table = RuledTable.read(lattice, inside.get(true), page.number());
            if (table.isPresent()) {
                tables.add(table.get());
                free = inside.get(false);
            }
        }
        tables.sort(java.util.Comparator.comparingDouble(PageTable::top));
        return new Sheet(page.number(), page.width(), page.height(), TextLine.of(free), tables);
    }

    private void add(Sheet sheet, Paragraphs margins) {
        int next = 0;
        for (TextLine line : sheet.lines()) {
            while (next < sheet.tables().size() && sheet.tables().get(next).top() < line.bottom()) {
                add(sheet.tables().get(next++), sheet);
            }
            add(line, sheet, margins);
        }
        while (next < sheet.tables().size()) {
            add(sheet.tables().get(next++), sheet);
        }
    }

    private void add(TextLine line, Sheet sheet, Paragraphs margins) {
        endTable();
        if (!paragraph.takes(line, sheet.number(), margins)) {
            endParagraph();
        }
        paragraph.add(line, sheet.number());
    }

    private void add(PageTable table, Sheet sheet) {
        endParagraph();
        boolean first = table == sheet.tables().get(0);
        Optional<PageTable> joined = first ? open.flatMap(upper -> TableSeam.join(upper, table)) : Optional.empty();
        if (joined.isEmpty()) {
            endTable();
        }
        open = joined.or(() -> Optional.of(table));
    }

    private void endTable() {
        open.ifPresent(table -> blocks.add(table.grid(++tables)));
        open = Optional.empty();
    }

    private void endParagraph() {
        String text = paragraph.take();
        if (!text.isEmpty()) {
            blocks.add(new TextBlock(text, false));
        }
    }
}
