package org.gouji.model;

/**
 * A span of characters in the prose of a report.
 *
 * @param section the section the paragraph belongs to
 * @param paragraph index into {@link Report#paragraphs()}, from 0
 * @param start first character, from 0
 * @param end one past the last character
 */
public record TextPlace(Section section, int paragraph, int start, int end) implements Place {
    private static final String ENDS = "。；！？!?;";

    /** The words at this place of a report; where it is between two characters, the sentence around it. */
    public String in(Report report) {
        String text = report.paragraphs().get(paragraph).text();
        int from = Math.min(start, text.length());
        int to = Math.min(Math.max(end, from), text.length());
        if (from == to && !text.isEmpty()) {
            // behind the last character is still in the last sentence
            from = Math.min(from, text.length() - 1);
            to = from + 1;
            while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            while (to < text.length() && ENDS.indexOf(text.charAt(to - 1)) < 0) {
                to++;
            }
        }
        return text.substring(from, to).strip();
    }
}
