package org.gouji.ui.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.data.Resources;
import org.gouji.text.Language;

/**
 * A manual as its file tells it: headings, paragraphs, steps and points, with strong words and keys in them. That is all of
 * Markdown that it may use; a line {@code <!-- page: NAME -->} before a heading says for which page of the window it is opened.
 * Immutable.
 */
public record Manual(List<Block> blocks) {
    private static final Pattern PAGE = Pattern.compile("<!-- page: ([a-z]+) -->");
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
    private static final Pattern POINT = Pattern.compile("(-|[0-9]+\\.) (.+)");
    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`");

    /** What a block is. */
    public enum Kind {
        /** The name of the whole. */
        TITLE,
        /** The name of a chapter, which the list of contents shows. */
        CHAPTER,
        /** The name of a part of a chapter. */
        PART,
        /** A paragraph. */
        TEXT,
        /** A step or a point; begins with its number or mark. */
        POINT
    }

    /** How words are set. */
    public enum Style {
        /** As they are. */
        PLAIN,
        /** Words that stand in the window. */
        STRONG,
        /** Keys, commands and names of files. */
        KEYS
    }

    /** Words in one style. */
    public record Run(Style style, String words) {}

    /** A block; {@code page} names the page of the window that it is for, where it is a heading of one. */
    public record Block(Kind kind, List<Run> runs, Optional<String> page) {

        public Block {
            runs = List.copyOf(runs);
        }

        /** All its words. */
        public String words() {
            StringBuilder words = new StringBuilder();
            runs.forEach(run -> words.append(run.words()));
            return words.toString();
        }
    }

    public Manual {
        blocks = List.copyOf(blocks);
    }

    /** The manual in a language. */
    public static Manual load(Language language) {
        return read(Resources.text("manual/manual." + (language == Language.ZH ? "zh-CN.md" : "md")));
    }

    /** Reads a file; lines that follow each other are one paragraph. */
    static Manual read(String file) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Optional<String> page = Optional.empty();
        for (String line : file.replace("\r", "").split("\n", -1)) {
            Matcher named = PAGE.matcher(line);
            Matcher heading = HEADING.matcher(line);
            Matcher point = POINT.matcher(line);
            if (named.matches() || heading.matches() || point.matches() || line.isBlank()) {
                close(open, blocks);
            }
            if (named.matches()) {
                page = Optional.of(named.group(1));
            } else if (heading.matches()) {
                Kind kind = Kind.values()[heading.group(1).length() - 1];
                blocks.add(new Block(kind, runs(heading.group(2)), page));
                page = Optional.empty();
            } else if (!line.isBlank()) {
                join(open, line.strip());
            }
        }
        close(open, blocks);
        return new Manual(blocks);
    }

    /** Between Chinese characters the end of a line is no space. */
    private static void join(StringBuilder open, String line) {
        boolean latin = !open.isEmpty() && open.charAt(open.length() - 1) < 0x2e80 && line.charAt(0) < 0x2e80;
        open.append(latin ? " " : "").append(line);
    }

    private static void close(StringBuilder open, List<Block> blocks) {
        if (!open.isEmpty()) {
            String words = open.toString();
            Matcher point = POINT.matcher(words);
            boolean isPoint = point.matches();
            String mark = isPoint && point.group(1).equals("-") ? "•  " + point.group(2) : words;
            blocks.add(new Block(isPoint ? Kind.POINT : Kind.TEXT, runs(mark), Optional.empty()));
            open.setLength(0);
        }
    }

    private static List<Run> runs(String words) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = MARKED.matcher(words);
        int at = 0;
        while (marked.find()) {
            if (marked.start() > at) {
                runs.add(new Run(Style.PLAIN, words.substring(at, marked.start())));
            }
            runs.add(
                    marked.group(1) != null
                            ? new Run(Style.STRONG, marked.group(1))
                            : new Run(Style.KEYS, marked.group(2)));
            at = marked.end();
        }
        if (at < words.length()) {
            runs.add(new Run(Style.PLAIN, words.substring(at)));
        }
        return runs;
    }

    /** Where the chapter for a page of the window begins, among the blocks. */
    public OptionalInt forPage(String page) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).page().equals(Optional.of(page))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
