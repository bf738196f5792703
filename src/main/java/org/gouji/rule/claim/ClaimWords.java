package org.gouji.rule.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;

/** The words by which prose is read, for those who add some; and what is read from an example with them. Any thread. */
public final class ClaimWords {
    private final FormCatalogue forms;
    private final Set<String> words = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    private ClaimWords(FormCatalogue forms) {
        this.forms = forms;
    }

    /** The words of resources/claims. */
    public static ClaimWords load(FormCatalogue forms) {
        ClaimWords known = new ClaimWords(forms);
        DataNode root = DataNode.resource("claims/words.yaml");
        root.get("kinds").map().values().forEach(n -> n.list().forEach(w -> known.words.add(w.text())));
        DataNode units = root.get("units");
        Stream.of("count", "other", "times").forEach(kind -> known.units.addAll(units.texts(kind)));
        known.units.addAll(units.get("money").map().keySet());
        return known;
    }

    /** Whether a word is known. */
    public boolean word(String word) {
        return words.contains(word);
    }

    /** Whether it is known as a unit that follows a number. */
    public boolean unit(String word) {
        return units.contains(word);
    }

    /**
     * What may be compared in a text, with further words, each read like one that is known, as {@code T3.new.total=7}: in the
     * newest form, in a report on 2022 of a unit that is not known.
     */
    public List<String> claims(String text, Map<String, String> synonyms) {
        FormEdition form = forms.newest();
        Report report = new Report(
                new SourceFile("example.txt", "example"),
                Optional.empty(),
                Optional.of(2022),
                form.id(),
                "",
                List.of(new Paragraph(Section.OVERVIEW, false, text, 0)),
                Map.of(),
                List.of());
        return ClaimReader.load(forms, synonyms).read(report).claims().stream()
                .filter(Claim::comparable)
                .map(c -> c.cells().get(0) + "=" + c.value().toPlainString())
                .toList();
    }
}
