package org.gouji.read.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.model.FigureState;
import org.gouji.read.Vocabulary;

/** Reads what cells print, as figure and as label. The same texts stand in every report: each is read once. Any thread. */
final class CellTexts {
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 100;
    private static final int LONGEST_LABEL = 400;
    private final Map<String, Meaning> remembered = new ConcurrentHashMap<>();
    private final Vocabulary words;

    /**
     * What a text says.
     *
     * @param number as a figure
     * @param key as a label; empty where it is a number or blank
     */
    record Meaning(CellNumber number, String key) {}

    CellTexts(Vocabulary words) {
        this.words = words;
    }

    Meaning read(String text) {
        Meaning known = remembered.get(text);
        if (known == null) {
            CellNumber number = CellNumber.read(text, words);
            boolean label = number.state() == FigureState.UNREADABLE && text.length() <= LONGEST_LABEL;
            known = new Meaning(number, label ? LabelText.key(text) : "");
            if (text.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known;
    }
}
