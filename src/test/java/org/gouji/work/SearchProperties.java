package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.store.ExampleReports.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.Unit;
import org.gouji.rule.Checked;
import org.gouji.store.Pairs;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;

/** A search finds exactly what says all its words: no discrepancy too many, none too few, whatever stands side by side. */
class SearchProperties {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Map<Language, Wording> WORDINGS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(Function.identity(), l -> new Wording(Texts.load(l), FORMS)));
    private static final CellId[] CELLS = {
        CellId.parse("T3.new.total"), CellId.parse("T3.total.natural"), CellId.parse("T2.item1.made")
    };

    /** Few characters, so that pieces recur and lie across each other; some that the index must not stumble over. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withChars("12不信息应+-=\"*（Ａaé𠮷 ")
                .ofMinLength(0)
                .ofMaxLength(6);
    }

    @Property(tries = 25)
    void findsExactlyWhatSaysTheWords(
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("values") String> values,
            @ForAll @Size(min = 1, max = 12) List<@net.jqwik.api.From("values") String> asked)
            throws IOException {
        Path folder = Files.createTempDirectory("search");
        try (ExampleWorkspace example = new ExampleWorkspace(folder.resolve("w.gouji"))) {
            example.put(report("青禾县水利局", 2024, "water.docx", 3));
            example.put(report("信息办", 2023, "office.docx", 4));
            example.reportRules = r -> new Checked(findings(r, values), List.of());
            example.importAndCheck();
            List<DiscrepancyRow> rows = example.discrepancies();
            example.review().decide(rows.get(0), Decision.DISMISSED, values.get(0), "请核对12");
            for (Language language : Language.values()) {
                for (String words : questions(asked, example.discrepancies(), WORDINGS.get(language))) {
                    assertFinds(example, words, language);
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void assertFinds(ExampleWorkspace example, String words, Language language) {
        Wording wording = WORDINGS.get(language);
        Listing listing = example.browse().contents().listing().in(wording);
        List<Integer> found = Arrays.stream(listing.select(Filter.ALL.saying(words), Order.NATURAL))
                .mapToObj(listing::number)
                .toList();
        List<Integer> saying = example.discrepancies().stream()
                .filter(row -> Pairs.words(words).stream()
                        .allMatch(word -> fields(row, wording).stream()
                                .anyMatch(field -> Pairs.folded(field).contains(word))))
                .map(DiscrepancyRow::number)
                .toList();
        assertThat(found).as("search for [%s] in %s", words, language).isEqualTo(saying);
    }

    /** What was asked, and pieces of what is said: of the text across its values most of all. */
    private static List<String> questions(List<String> asked, List<DiscrepancyRow> rows, Wording wording) {
        List<String> questions = new ArrayList<>(asked);
        for (int i = 0; i < asked.size(); i++) {
            DiscrepancyRow row = rows.get(i % rows.size());
            List<String> fields = fields(row, wording);
            String field = fields.get(i % fields.size());
            String text = i % 2 == 0 ? wording.message(row.discrepancy().chief()) : field;
            int from = Math.min(text.length(), i * 3 % Math.max(1, text.length()));
            questions.add(text.substring(from, Math.min(text.length(), from + 1 + i % 7)));
        }
        return questions.stream()
                .filter(q -> !q.isBlank()
                        && q.equals(new String(q.codePoints().toArray(), 0, q.codePointCount(0, q.length()))))
                .toList();
    }

    private static List<Finding> findings(Report report, List<String> values) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            String other = values.get((i + 1) % values.size());
            boolean prose = i % 2 == 1;
            Message message = prose
                    ? new Message(
                            "rule.F-LABEL.message.altered", Map.of("table", "T3", "actual", value, "expected", other))
                    : new Message(
                            "rule.T3-ROW.message",
                            Map.of(
                                    "cell",
                                    CELLS[i % 3].address(),
                                    "expected",
                                    value,
                                    "actual",
                                    other,
                                    "difference",
                                    "1"));
            findings.add(new Finding(
                    prose ? "F-LABEL" : "T3-ROW",
                    prose ? "F-LABEL" : "T3-ROW",
                    Severity.values()[i % 3],
                    List.of(report.source()),
                    prose ? List.of() : List.of(CELLS[i % 3]),
                    Optional.of(value),
                    Optional.of(other),
                    message,
                    value + "≠" + other,
                    List.of(),
                    i < 2 ? 1 : 0,
                    List.of(),
                    new Anchor("T3-ROW", List.of(), Section.REQUESTS, "s" + i, 0)));
        }
        return findings;
    }

    /** All that a discrepancy says, field by field. */
    private static List<String> fields(DiscrepancyRow row, Wording wording) {
        Finding chief = row.discrepancy().chief();
        List<String> fields =
                new ArrayList<>(List.of(chief.rule(), chief.check(), wording.where(chief), wording.message(chief)));
        row.unit().map(Unit::name).ifPresent(fields::add);
        row.year().map(String::valueOf).ifPresent(fields::add);
        row.note().map(Note::comment).ifPresent(fields::add);
        row.note().map(Note::reason).ifPresent(fields::add);
        chief.message().args().forEach((name, value) -> {
            if (!Message.namesPlace(name)) {
                fields.add(value);
            }
        });
        for (Finding member : row.discrepancy().findings()) {
            member.expected().ifPresent(fields::add);
            member.actual().ifPresent(fields::add);
            fields.add(member.evidence());
        }
        return fields;
    }
}
