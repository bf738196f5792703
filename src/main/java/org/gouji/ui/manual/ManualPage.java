package org.gouji.ui.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A manual as one text, with where each block begins, and what is found in it. Immutable. */
final class ManualPage {
    private final Manual manual;
    private final String text;
    private final String lower;
    private final int[] starts;

    ManualPage(Manual manual) {
        this.manual = manual;
        this.starts = new int[manual.blocks().size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            all.append(i == 0 ? "" : "\n");
            starts[i] = all.length();
            all.append(manual.blocks().get(i).words());
        }
        this.text = all.toString();
        this.lower = text.toLowerCase(Locale.ROOT);
    }

    Manual manual() {
        return manual;
    }

    String text() {
        return text;
    }

    /** Where a block begins, in characters. */
    int start(int block) {
        return starts[block];
    }

    /** The blocks that the list of contents shows. */
    List<Integer> chapters() {
        List<Integer> chapters = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (manual.blocks().get(i).kind() == Manual.Kind.CHAPTER) {
                chapters.add(i);
            }
        }
        return chapters;
    }

    /** The place in the list of contents of the chapter that a character stands in; 0 before the first. */
    int chapterAt(int character) {
        List<Integer> chapters = chapters();
        int found = 0;
        for (int i = 0; i < chapters.size(); i++) {
            found = starts[chapters.get(i)] <= character ? i : found;
        }
        return found;
    }

    /** Where words stand, upper and lower case alike; nowhere where there are none to look for. */
    List<Integer> find(String words) {
        List<Integer> found = new ArrayList<>();
        String sought = words.strip().toLowerCase(Locale.ROOT);
        for (int at = sought.isEmpty() ? -1 : lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
            found.add(at);
        }
        return found;
    }
}
