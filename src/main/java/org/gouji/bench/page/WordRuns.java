package org.gouji.bench.page;

import java.util.Random;
import org.gouji.bench.page.Block.Line;

/** Paragraphs of a Word document, each with one run. One thread. */
class WordRuns {
    private static final int BODY = 32;
    private static final int TITLE = 44;
    private static final int CELL = 18;

    /** Where it is written to. */
    final StringBuilder out;

    WordRuns(StringBuilder out) {
        this.out = out;
    }

    /** A paragraph outside the tables. */
    final void line(Line line) {
        switch (line.kind()) {
            case TITLE -> paragraph("<w:jc w:val=\"center\"/>", "方正小标宋简体", TITLE, line.text());
            case SECTION -> paragraph("<w:pStyle w:val=\"1\"/><w:ind w:firstLine=\"640\"/>", "黑体", BODY, line.text());
            case SIGNATURE -> paragraph("<w:jc w:val=\"right\"/>", "仿宋_GB2312", BODY, line.text());
            default ->
                paragraph("<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "仿宋_GB2312", BODY, line.text());
        }
    }

    /** A paragraph of a cell. */
    final void cell(String text) {
        paragraph("<w:jc w:val=\"center\"/>", "宋体", CELL, text);
    }

    private void paragraph(String place, String font, int size, String text) {
        out.append("<w:p").append(marks(true)).append("><w:pPr>").append(place);
        properties(font, size);
        out.append("</w:pPr>");
        runs(font, size, text);
        out.append("</w:p>");
    }

    /** The runs of a text. */
    void runs(String font, int size, String text) {
        if (!text.isEmpty()) {
            run(font, size, text);
        }
    }

    final void run(String font, int size, String text) {
        out.append("<w:r").append(marks(false)).append('>');
        properties(font, size);
        out.append("<w:t xml:space=\"preserve\">").append(Xml.text(text)).append("</w:t></w:r>");
    }

    /** How the characters look. */
    void properties(String font, int size) {
        out.append("<w:rPr><w:rFonts w:eastAsia=\"")
                .append(font)
                .append("\"/><w:sz w:val=\"")
                .append(size)
                .append("\"/></w:rPr>");
    }

    /** The marks of the sittings at which a paragraph, row or run was edited. */
    String marks(boolean block) {
        return "";
    }

    /** What many hands leave: every run says how it looks, texts fall into runs, the spelling checker marks words. */
    static final class Worn extends WordRuns {
        private static final int SITTINGS = 120;
        private static final int STEP = 7919;
        private static final int FIRST = 0x12F3A7;

        private final Random random;
        private int bookmarks;

        Worn(StringBuilder out, long seed) {
            super(out);
            this.random = new Random(seed);
        }

        @Override
        void runs(String font, int size, String text) {
            int[] points = text.codePoints().toArray();
            if (points.length > 12 && random.nextInt(6) == 0) {
                String name = " w:id=\"" + bookmarks + "\"";
                out.append("<w:bookmarkStart")
                        .append(name)
                        .append(" w:name=\"_GoBack")
                        .append(bookmarks++);
                out.append("\"/><w:bookmarkEnd").append(name).append("/>");
            }
            for (int at = 0; at < points.length; ) {
                int length = Math.min(points.length - at, points.length <= 4 ? 4 : 4 + random.nextInt(22));
                boolean marked = length > 3 && random.nextInt(9) == 0;
                out.append(marked ? "<w:proofErr w:type=\"gramStart\"/>" : "");
                run(font, size, new String(points, at, length));
                out.append(marked ? "<w:proofErr w:type=\"gramEnd\"/>" : "");
                at += length;
            }
        }

        @Override
        void properties(String font, int size) {
            out.append("<w:rPr><w:rFonts w:ascii=\"").append(font);
            out.append("\" w:eastAsia=\"").append(font).append("\" w:hAnsi=\"").append(font);
            out.append("\" w:cs=\"")
                    .append(font)
                    .append("\" w:hint=\"eastAsia\"/><w:color w:val=\"000000\"/><w:kern w:val=\"0\"/>");
            out.append("<w:sz w:val=\"")
                    .append(size)
                    .append("\"/><w:szCs w:val=\"")
                    .append(size);
            out.append("\"/><w:lang w:bidi=\"ar\"/></w:rPr>");
        }

        @Override
        String marks(boolean block) {
            return block
                    ? " w:rsidR=\"" + sitting() + "\" w:rsidRDefault=\"" + sitting() + "\" w:rsidP=\"" + sitting()
                            + "\""
                    : random.nextInt(3) == 0 ? " w:rsidRPr=\"" + sitting() + "\"" : "";
        }

        private String sitting() {
            return String.format("%08X", FIRST + STEP * random.nextInt(SITTINGS));
        }
    }
}
