package org.gouji.read.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.data.DataNode;
import org.gouji.read.reply.ReplyLine.Choice;

/** The words of resources/read/reply.yaml: headings, answers, ticks. Immutable. */
final class ReplyWords {
    private final Map<String, Column> heads = new HashMap<>();
    private final List<Word> answers = new ArrayList<>();
    private final String ticked;
    private final String empty;
    private final Map<String, Map<String, DataNode>> symbols = new HashMap<>();

    /** A column of the form. */
    enum Column {
        NUMBER,
        PROBLEM,
        ANSWER,
        EXPLANATION,
        PERSON,
        DONE,
        OTHER
    }

    /** A word that answers. */
    record Word(String text, Choice choice) {}

    private ReplyWords(DataNode root) {
        root.get("heads")
                .map()
                .forEach((column, words) -> words.list()
                        .forEach(word ->
                                heads.put(plain(word.text()), Column.valueOf(column.toUpperCase(Locale.ROOT)))));
        root.texts("refused").forEach(word -> answers.add(new Word(plain(word), Choice.REFUSED)));
        root.texts("accepted").forEach(word -> answers.add(new Word(plain(word), Choice.ACCEPTED)));
        root.texts("partly").forEach(word -> answers.add(new Word(plain(word), Choice.OTHER)));
        // 不采纳 holds 采纳: the longer word is the one that stands there
        answers.sort(Comparator.comparingInt((Word w) -> -w.text().length()).thenComparing(Word::text));
        ticked = root.get("ticked").text();
        empty = root.get("empty").text();
        root.get("symbols").map().forEach((font, signs) -> symbols.put(font, signs.map()));
    }

    static ReplyWords load() {
        return new ReplyWords(DataNode.resource("read/reply.yaml"));
    }

    Column column(String heading) {
        return heads.getOrDefault(plain(heading), Column.OTHER);
    }

    /** The words of answers, longer ones first. */
    List<Word> answers() {
        return answers;
    }

    boolean ticked(int c) {
        return ticked.indexOf(c) >= 0;
    }

    boolean emptyBox(int c) {
        return empty.indexOf(c) >= 0;
    }

    /** The character for a symbol of a font; empty where it is none that we know. */
    String symbol(String font, String code) {
        Map<String, DataNode> signs =
                symbols.getOrDefault(font.toLowerCase(Locale.ROOT).strip(), Map.of());
        String low =
                code.length() < 2 ? code : code.substring(code.length() - 2).toUpperCase(Locale.ROOT);
        if (signs.containsKey(low)) {
            return signs.get(low).text();
        }
        boolean plain =
                code.matches("[0-9A-Fa-f]{4}") && !code.toUpperCase(Locale.ROOT).startsWith("F0");
        return plain && signs.isEmpty() ? Character.toString(Integer.parseInt(code, 16)) : "";
    }

    /** Without blanks, in lower case. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "").toLowerCase(Locale.ROOT);
    }
}
