package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules say of the five real reports, to the letter. Needs the folder ../shared beside the repository. */
@Tag("shared")
class SharedSeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private final FormCatalogue forms = FormCatalogue.load();

    @Test
    void findsWhatTheKeysAskForAndNothingElse() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "../shared is not there");
        Map<String, List<String>> said = new TreeMap<>();
        ReportReader reader = new ReportReader(forms);
        RuleEngine engine = RuleEngine.load(forms);
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Reading reading = reader.read(new SourceFile(name, ""), Files.readAllBytes(file))
                        .get(0);
                Checked checked = engine.check(((Reading.Read) reading).report());
                said.put(
                        name.substring(0, 3),
                        checked.findings().stream().map(SharedSeedsTest::words).toList());
            }
        }
        assertThat(said)
                .isEqualTo(Map.of(
                        "000",
                        List.of("F-SIX-COUNT hint", "Q-TYPO hint", "F-SEC-NAME hint"),
                        "001",
                        List.of(
                                "F-GOV3 warning",
                                "Q-PUNCT hint",
                                "D-PERIOD-ANY error",
                                "Q-YU hint",
                                "Q-TYPO hint",
                                "P-ALLZERO hint",
                                "F-SIGN-UNIT warning"),
                        "002",
                        List.of(
                                "F-CITE-ED warning",
                                "F-GOV3 warning",
                                "Q-PUNCT hint",
                                "F-LEN hint",
                                "Q-TYPO hint",
                                "F-LABEL hint",
                                "F-CELLS hint",
                                "N-PCT hint T3.granted.total",
                                "N-PCT hint T3.partial.total",
                                "N-PCT hint T3.unavailable_not_held.total",
                                "D-SIGN warning",
                                "F-SIGN-UNIT warning",
                                "Q-TYPO hint"),
                        "003",
                        List.of(
                                "Q-OTHER-UNIT warning",
                                "P-SCOPE hint",
                                "D-NEW-OLD hint",
                                "Q-LAW warning",
                                "F-BLANK warning T3.new.business",
                                "T3-TOTAL-ONLY hint T3.carried_in.total",
                                "F-SEC-NAME warning",
                                "Q-MAIL hint",
                                "F-SIGN-UNIT hint",
                                "Q-TYPO hint"),
                        "004",
                        List.of(
                                "F-CITE-TITLE warning",
                                "F-TITLE warning",
                                "P-SCOPE warning",
                                "Q-PUNCT hint",
                                "Q-TYPO hint",
                                "F-CELLS error T2.normative.valid",
                                "P-COUNTY-ZERO warning T2.licensing.decisions",
                                "F-LABEL warning T2.fees.amount",
                                "T3-SUM error T3.total.natural cause 1",
                                "T3-SUM error T3.total.total cause 1",
                                "Q-ENUM hint",
                                "Q-ENUM hint",
                                "Q-ENUM hint",
                                "D-SIGN warning",
                                "F-SIGN-UNIT warning")));
    }

    private static String words(Finding finding) {
        return finding.check() + " " + finding.severity().key()
                + finding.cells().stream()
                        .findFirst()
                        .map(CellId::address)
                        .map(c -> " " + c)
                        .orElse("")
                + (finding.cause() > 0 ? " cause " + finding.cause() : "");
    }
}
