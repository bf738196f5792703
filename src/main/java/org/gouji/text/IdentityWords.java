package org.gouji.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.Identity;
import org.gouji.model.Identity.Evidence;
import org.gouji.model.Identity.Stated;

/**
 * What is said about unit and year of a report, in one language. Immutable, any thread.
 *
 * @param texts the language
 */
public record IdentityWords(Texts texts) {
    private static final String UNIT = "unit";
    private static final String YEAR = "year";

    /** Where something is stated. */
    public String source(Identity.Source source) {
        return texts.get("identity.source." + source.key());
    }

    /** How sure something is. */
    public String confidence(Identity.Confidence confidence) {
        return texts.get("identity.confidence." + confidence.key());
    }

    /** The questions to the auditor by what they are about, {@code unit} before {@code year}; none where all sources agree. */
    public Map<String, String> questions(Identity identity) {
        Map<String, String> questions = new LinkedHashMap<>();
        if (identity.unit().disputed()) {
            questions.put(UNIT, question(UNIT, identity.unit()));
        }
        if (identity.year().disputed()) {
            questions.put(YEAR, question(YEAR, identity.year()));
        }
        return questions;
    }

    private String question(String what, Stated stated) {
        String subject = texts.get("identity." + what);
        String separator = texts.get("list.separator");
        String states = told(stated).stream().collect(Collectors.joining(separator));
        if (stated.value().isEmpty()) {
            return texts.get("identity.question.unknown", "what", subject, "states", states);
        }
        Evidence chief = stated.evidence().stream()
                .filter(Evidence::agrees)
                .findFirst()
                .orElse(stated.evidence().get(0));
        return texts.get(
                "identity.question.adopted",
                "what",
                subject,
                "states",
                states,
                "source",
                source(chief.source()),
                "value",
                stated.value().get());
    }

    private List<String> told(Stated stated) {
        List<String> told = new ArrayList<>();
        stated.evidence()
                .forEach(e -> told.add(texts.get("identity.states", "source", source(e.source()), "value", e.value())));
        return told;
    }
}
