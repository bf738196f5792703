package org.gouji.store;

import java.util.List;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;

/** The prose of a report as one JSON value. */
final class Prose {
    private static final Section[] SECTIONS = Section.values();

    private Prose() {}

    static String text(List<Paragraph> paragraphs) {
        return Json.text(parts(paragraphs));
    }

    static List<List<Object>> parts(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(p -> List.<Object>of(p.section().number(), p.heading() ? 1 : 0, p.block(), p.text()))
                .toList();
    }

    static List<Paragraph> paragraphs(String json) {
        return ofParts(Json.list(json));
    }

    static List<Paragraph> ofParts(List<?> parts) {
        return parts.stream().map(p -> paragraph((List<?>) p)).toList();
    }

    private static Paragraph paragraph(List<?> parts) {
        return new Paragraph(
                SECTIONS[(Integer) parts.get(0)], (Integer) parts.get(1) == 1, (String) parts.get(3), (Integer)
                        parts.get(2));
    }
}
