package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of paragraphs together again. A line goes on only where the next word had no room on it. */
final class Paragraphs {
    private static final double INDENT = 1.2;
    private static final double SAME_SIZE = 1.15;

    /** Room that a line may leave although the next character would fit: punctuation moves along with its neighbour. */
    private static final double SLACK = 1.3;

    /** Lines further apart than this, in sizes of the font, belong to two paragraphs. */
    private static final double FAR = 1.6;

    private static final double BODY = 0.6;

    /** Lines whose middles are nearer, in sizes of the font, stand one below the other. */
    private static final double MIDDLE = 0.4;

    /** So few lines do not tell where the right margin is: it is then as wide as the left one. */
    private static final int FEW = 6;

    private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]{1,2}[、.．]\\P{Punct}{2,40}$");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：.!?;:]$");

    private final double left;
    private final double right;

    private Paragraphs(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Knows the margins of the text whose lines are {@code lines}, all from pages {@code width} wide. */
    static Paragraphs within(List<TextLine> lines, double width) {
        double farthest = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double widest =
                lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(0);
        double left = lines.stream()
                .filter(l -> l.right() - l.left() > BODY * widest)
                .mapToDouble(TextLine::left)
                .min()
                .orElse(0);
        boolean few = lines.size() < FEW;
        return new Paragraphs(left, few ? Math.max(farthest, width - left) : farthest);
    }

    /** Whether {@code next}, on the same page as {@code last} or at the top of the next, goes on with its sentence. */
    boolean goesOn(TextLine last, TextLine next, boolean samePage) {
        double size = next.size();
        boolean sameFont = size < last.size() * SAME_SIZE && last.size() < size * SAME_SIZE;
        boolean indented = next.left() > left + INDENT * size && !isCentred(last, next);
        boolean far = samePage && next.top() - last.bottom() > FAR * size;
        boolean full = right - last.right() < firstWord(next) + SLACK * size;
        return sameFont && !indented && !far && full && !isHeading(last, next);
    }

    /** Whether both are lines of one title, which stands in the middle of the text. */
    private boolean isCentred(TextLine last, TextLine next) {
        double slack = MIDDLE * next.size();
        boolean below = Math.abs(centre(last) - centre(next)) < slack;
        boolean middle = Math.abs(centre(last) - (left + right) / 2) < 2 * slack;
        return below && middle && !SENTENCE_END.matcher(last.text()).find();
    }

    private static double centre(TextLine line) {
        return (line.left() + line.right()) / 2;
    }

    private boolean isHeading(TextLine last, TextLine next) {
        boolean shortLine = right - next.right() > 2 * next.size();
        return shortLine
                && HEADING.matcher(next.text()).matches()
                && SENTENCE_END.matcher(last.text()).find();
    }

    private static double firstWord(TextLine line) {
        List<Glyph> glyphs = line.glyphs();
        int end = 1;
        while (end < glyphs.size()
                && glyphs.get(0).isSpaced()
                && glyphs.get(end).isSpaced()) {
            end++;
        }
        return glyphs.get(end - 1).right() - glyphs.get(0).left();
    }

    /** The text of lines that make one paragraph; words of a spaced script are parted by a space. */
    static String text(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            String next = line.text();
            if (text.length() > 0 && isLetter(text.charAt(text.length() - 1)) && isLetter(next.charAt(0))) {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString().strip();
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && c < 0x2E80;
    }

    /** A paragraph as it grows. */
    static final class Growing {
        private final List<TextLine> lines = new ArrayList<>();
        private int page;

        boolean takes(TextLine line, int onPage, Paragraphs margins) {
            return !lines.isEmpty() && margins.goesOn(lines.get(lines.size() - 1), line, page == onPage);
        }

        void add(TextLine line, int onPage) {
            lines.add(line);
            page = onPage;
        }

        /** The text so far; starts anew. */
        String take() {
            String text = text(lines);
            lines.clear();
            return text;
        }
    }
}
