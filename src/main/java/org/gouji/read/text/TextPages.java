package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text that was cut into pages, without what only belongs to the page: its number and its header. Any thread. */
final class TextPages {
    private static final Pattern MARKED_NUMBER = Pattern.compile(
            "^\\s*(?:[-—－–]+\\s*\\d{1,3}\\s*[-—－–]+|第\\s*\\d{1,3}\\s*页.*|\\d{1,3}\\s*[/／]\\s*\\d{1,3}\\s*页?)\\s*$");
    private static final Pattern BARE_NUMBER = Pattern.compile("^\\s*(\\d{1,3})\\s*$");
    private static final int FEWEST_PAGES = 2;

    private TextPages() {}

    /** The lines of {@code text}; where it has no form feeds only numbers between dashes are left out. */
    static List<String> lines(String text) {
        List<List<String>> pages = new ArrayList<>();
        for (String page : text.replace("\u0000", "").split("\f", -1)) {
            List<String> lines = new ArrayList<>(page.lines().toList());
            lines.removeIf(l -> MARKED_NUMBER.matcher(l).matches());
            pages.add(lines);
        }
        dropNumbers(pages);
        dropHeaders(pages);
        List<String> lines = new ArrayList<>();
        pages.forEach(lines::addAll);
        return lines;
    }

    /** Bare numbers at the ends of pages are page numbers where they count the pages; else they may be figures. */
    private static void dropNumbers(List<List<String>> pages) {
        int first = 0;
        int counted = 0;
        for (int i = 0; i < pages.size(); i++) {
            int last = lastWritten(pages.get(i));
            Matcher number = BARE_NUMBER.matcher(last < 0 ? "" : pages.get(i).get(last));
            if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                first = counted == 0 ? value - i : first;
                counted += value - i == first ? 1 : 0;
            } else if (last >= 0 && i + 1 < pages.size()) {
                return;
            }
        }
        if (counted < FEWEST_PAGES) {
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            int last = lastWritten(pages.get(i));
            if (last >= 0 && pages.get(i).get(last).strip().equals(String.valueOf(first + i))) {
                pages.get(i).remove(last);
            }
        }
    }

    private static int lastWritten(List<String> page) {
        int last = page.size() - 1;
        while (last >= 0 && page.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    /** The same first line on every page is a header; the first page keeps it. */
    private static void dropHeaders(List<List<String>> pages) {
        List<List<String>> written =
                pages.stream().filter(p -> lastWritten(p) >= 0).toList();
        if (written.size() < FEWEST_PAGES) {
            return;
        }
        String header = first(written.get(1)).strip();
        boolean everywhere =
                written.stream().skip(1).allMatch(p -> first(p).strip().equals(header));
        boolean words = header.codePoints().anyMatch(Character::isIdeographic);
        if (words
                && everywhere
                && (written.size() > FEWEST_PAGES
                        || first(written.get(0)).strip().equals(header))) {
            written.stream().skip(1).forEach(p -> p.remove(first(p)));
        }
    }

    private static String first(List<String> page) {
        return page.stream().filter(l -> !l.isBlank()).findFirst().orElse("");
    }
}
