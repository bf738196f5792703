package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.read.Json;
import org.gouji.read.ReportReader;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the shared reports must and must not be told by their prose. Needs the folder ../shared beside the repository. */
@Tag("shared")
class SharedTextTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Set<String> READABLE = Set.of("txt", "html", "html-bare", "html-gbk", "docx-xml", "docx-html");
    private static final Set<String> OWN = Set.of("T2-STOCK", "TEXT-YEAR", "LAW-NAME", "PRIVACY", "UNIT-SCALE");

    private final FormCatalogue forms = FormCatalogue.load();
    private final ReportReader reader = new ReportReader(forms);
    private final RuleEngine engine = RuleEngine.load(forms);
    private final Wording wording = new Wording(Texts.load(Language.ZH), forms);

    @Test
    void findsInTheSeedsWhatAnAuditorFoundAndNothingElse() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "../shared is not there");
        Map<String, Set<String>> wanted = Map.of(
                "000", Set.of(),
                "001", Set.of("F-GOV3", "F-SIGN-UNIT"),
                "002", Set.of("F-CITE-ED", "F-GOV3", "F-SIGN-UNIT", "D-SIGN"),
                "003", Set.of("Q-LAW", "Q-OTHER-UNIT"),
                "004", Set.of("F-TITLE", "F-CITE-TITLE", "P-SCOPE", "P-COUNTY-ZERO", "F-SIGN-UNIT", "D-SIGN"));
        Set<String> others =
                Set.of("FORM-", "T3-", "T4-", "TEXT-PERIOD", "TEXT-COUNT", "TEXT-PERCENT", "DUP-", "N-F", "Y-");
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                Set<String> loud = loud(read(seed)).stream()
                        .filter(f -> others.stream().noneMatch(f.rule()::startsWith))
                        .map(Finding::check)
                        .collect(Collectors.toSet());
                assertThat(loud)
                        .as(seed.toString())
                        .isEqualTo(wanted.get(seed.getFileName().toString().substring(0, 3)));
            }
        }
    }

    @Test
    void findsEveryPlantedSlipOfTheSamplesAndRaisesNoFalseAlarm() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("samples")), "../shared is not there");
        Map<?, ?> truth = (Map<?, ?>) Json.read(SHARED.resolve("samples/truth.json"));
        List<String> complaints = new ArrayList<>();
        int planted = 0;
        for (Object file : (List<?>) truth.get("files")) {
            Map<?, ?> key = (Map<?, ?>) file;
            String path = key.get("file").toString();
            if (READABLE.contains(key.get("form").toString()) && !path.contains("!/")) {
                planted += compare(path, key, complaints);
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(planted).isPositive();
    }

    private int compare(String path, Map<?, ?> key, List<String> complaints) throws IOException {
        List<Finding> loud = loud(read(SHARED.resolve("samples").resolve(path)));
        int planted = 0;
        for (Object must : (List<?>) key.get("must")) {
            if (own((Map<?, ?>) must)) {
                planted++;
                if (loud.stream().noneMatch(f -> fits((Map<?, ?>) must, f))) {
                    complaints.add(path + " misses " + must);
                }
            }
        }
        List<Object> allowed = new ArrayList<>((List<?>) key.get("must"));
        allowed.addAll((List<?>) key.get("may"));
        for (Finding finding : loud) {
            boolean asked = allowed.stream().anyMatch(e -> fits((Map<?, ?>) e, finding));
            if (OWN.contains(finding.rule()) && !asked) {
                complaints.add(path + " false alarm " + finding.check() + " " + finding.evidence());
            }
        }
        return planted;
    }

    private static boolean own(Map<?, ?> entry) {
        Object rule = entry.get("rule");
        return OWN.contains(rule) || "other_unit".equals(entry.get("kind"));
    }

    /** As tools/score.py matches: the rule, and the mark in the words or a cell. */
    private boolean fits(Map<?, ?> entry, Finding finding) {
        Object rule = entry.get("rule");
        String words = (wording.message(finding) + finding.evidence()).replaceAll("\\s", "");
        String mark =
                entry.get("mark") == null ? "" : entry.get("mark").toString().replaceAll("\\s", "");
        if ("*".equals(rule)) {
            return words.contains(mark);
        }
        Set<String> cells = new HashSet<>();
        finding.cells().forEach(c -> cells.add(c.address()));
        boolean named = entry.get("cells") == null
                || ((List<?>) entry.get("cells")).stream().anyMatch(c -> cells.contains(c.toString()));
        return finding.rule().equals(rule) && named && words.contains(mark);
    }

    private List<Finding> loud(Report report) {
        return engine.check(report).findings().stream()
                .filter(f -> f.severity() != Severity.HINT)
                .toList();
    }

    private Report read(Path file) throws IOException {
        Reading reading = reader.read(new SourceFile(file.toString().replace('\\', '/'), ""), Files.readAllBytes(file))
                .get(0);
        return ((Reading.Read) reading).report();
    }
}
