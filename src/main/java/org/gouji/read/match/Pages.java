package org.gouji.read.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.model.Skipped;
import org.gouji.read.Vocabulary;

/** Sorts the lines of a document into the sections of the report, and leaves out what a web page has around it. */
final class Pages {
    private static final int LONGEST = 60;
    private final boolean web;
    private final Title title;
    private final Signature signature;
    private final List<Pattern> chrome;

    Pages(boolean web, Title title, Signature signature, Vocabulary words) {
        this.web = web;
        this.title = title;
        this.signature = signature;
        this.chrome = words.chrome();
    }

    /** The paragraphs; {@code positions} are those of the lines among the document's blocks. */
    List<Paragraph> paragraphs(List<String> lines, List<Integer> positions, Map<Integer, Section> headings) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Section section = Section.PREAMBLE;
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = headings.containsKey(i);
            section = headings.getOrDefault(i, section);
            if (!web || isOfReport(i, lines.get(i))) {
                paragraphs.add(new Paragraph(section, heading, lines.get(i), positions.get(i)));
            }
        }
        return paragraphs;
    }

    /** The lines left out, each run of them as one. */
    List<Skipped> skipped(List<String> lines) {
        List<Skipped> skipped = new ArrayList<>();
        int from = 0;
        for (int i = 0; web && i <= lines.size(); i++) {
            if (i == lines.size() || isOfReport(i, lines.get(i))) {
                if (i > from) {
                    String first = lines.get(from);
                    String text = first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
                    skipped.add(new Skipped(Skipped.Kind.PAGE_LINES, i - from, text, Optional.empty()));
                }
                from = i + 1;
            }
        }
        return skipped;
    }

    private boolean isOfReport(int line, String text) {
        boolean before = title.first() >= 0 && line < title.first();
        boolean behind = signature.last() >= 0 && line > signature.last();
        return !before && !behind && !Vocabulary.found(chrome, LabelText.narrow(text));
    }
}
