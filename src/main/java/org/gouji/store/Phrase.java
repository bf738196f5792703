package org.gouji.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Section;

/**
 * What a discrepancy says of which place, without its numbers: a few thousand of them serve a million discrepancies.
 *
 * @param rule family id
 * @param check fine-grained id
 * @param section what it is about
 * @param span whether a span of prose shows it
 * @param message the key of its text, with those values that name places
 * @param cell its chief cell
 */
public record Phrase(String rule, String check, Section section, boolean span, Message message, Optional<CellId> cell) {
    private static final Section[] SECTIONS = Section.values();

    /** The phrase of a finding that speaks for its discrepancy. */
    static Phrase of(Finding finding) {
        Map<String, String> places = new TreeMap<>(finding.message().args());
        places.keySet().removeIf(name -> !Message.namesPlace(name));
        return new Phrase(
                finding.rule(),
                finding.check(),
                finding.section(),
                !finding.places().isEmpty(),
                new Message(finding.message().key(), places),
                finding.cells().stream().findFirst());
    }

    String text() {
        List<Object> parts = new ArrayList<>(List.of(rule, check, section.number(), span ? 1 : 0, message.key()));
        parts.add(message.args());
        parts.add(cell.map(CellId::address).orElse(""));
        return Json.text(parts);
    }

    static Phrase parse(String text) {
        List<?> parts = Json.list(text);
        String cell = (String) parts.get(6);
        return new Phrase(
                (String) parts.get(0),
                (String) parts.get(1),
                SECTIONS[(Integer) parts.get(2)],
                (Integer) parts.get(3) == 1,
                new Message((String) parts.get(4), Json.texts(parts.get(5))),
                cell.isEmpty() ? Optional.empty() : Optional.of(CellId.parse(cell)));
    }
}
