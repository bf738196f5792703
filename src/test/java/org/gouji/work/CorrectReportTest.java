package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.Decision;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Unit;
import org.gouji.model.Verdict;
import org.gouji.read.ReportReader;
import org.gouji.rule.RuleEngine;
import org.gouji.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectReportTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final OfCell NEW_NATURAL = new OfCell(CellId.parse("T3.new.natural"));
    private static final Path SAMPLES = Path.of("resources/samples");

    @TempDir
    private Path folder;

    private Toolbox tools;
    private Workspace workspace;
    private CorrectReport corrections;

    @BeforeEach
    void importOneSoundReport() {
        FormCatalogue forms = FormCatalogue.load();
        tools = new Toolbox(forms, new ReportReader(forms), RuleEngine.load(forms), Clock.fixed(NOON, ZoneOffset.UTC));
        workspace = Workspace.open(folder.resolve("审核.gouji"));
        corrections = new CorrectReport(tools, workspace);
        new Review(tools, workspace).setAuthor("张三");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private long imported(String name) {
        try (var samples = Files.walk(SAMPLES)) {
            Path sample = samples.filter(p -> p.getFileName().toString().startsWith(name))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            Path copy = folder.resolve(sample.getFileName().toString());
            Files.copy(sample, copy, StandardCopyOption.REPLACE_EXISTING);
            new ImportReports(tools, workspace).run(List.of(copy), Progress.none());
            return row(copy.getFileName().toString()).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportRow row(String file) {
        return new Browse(workspace)
                .reports().stream()
                        .filter(r -> r.path().endsWith(file))
                        .findFirst()
                        .orElseThrow();
    }

    private void check() {
        new CheckReports(tools, workspace).run(Progress.none());
    }

    private Figure figure(long report) {
        return new Browse(workspace).report(report).figure(NEW_NATURAL.cell());
    }

    @Test
    void keepsThePrintedTextBesideTheCorrectedNumber() {
        long report = imported("青禾县水利局2022");
        Figure before = figure(report);

        corrections.correct(report, NEW_NATURAL, " １，234 ");

        Figure after = figure(report);
        assertThat(after.value().orElseThrow()).isEqualByComparingTo("1234");
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.place()).isEqualTo(before.place());
        assertThat(corrections.inForce(report)).containsOnlyKeys(NEW_NATURAL);
    }

    @Test
    void tellsWhoCorrectedWhenAndWhatWasReadBefore() {
        long report = imported("青禾县水利局2022");
        String before = figure(report).value().orElseThrow().toPlainString();

        corrections.correct(report, NEW_NATURAL, "");

        Correction event = corrections.history(report).get(0);
        assertThat(event.author()).isEqualTo("张三");
        assertThat(event.at()).isEqualTo(NOON);
        assertThat(event.seen()).isEqualTo(before);
        assertThat(figure(report).state()).isEqualTo(FigureState.BLANK);
    }

    @Test
    void survivesAnotherImportAndCheckOfTheSameFile() {
        long report = imported("青禾县水利局2022");
        corrections.correct(report, NEW_NATURAL, "77777");
        check();

        long again = imported("青禾县水利局2022");
        check();

        assertThat(again).isEqualTo(report);
        assertThat(figure(again).value().orElseThrow()).isEqualByComparingTo("77777");
        assertThat(new Browse(workspace).discrepancies())
                .anyMatch(d -> d.discrepancy().chief().evidence().contains("77777"));
    }

    @Test
    void countsWhatWasReadOnceTheCorrectionIsTakenBack() {
        long report = imported("青禾县水利局2022");
        Figure before = figure(report);
        corrections.correct(report, NEW_NATURAL, "77777");

        corrections.takeBack(report, NEW_NATURAL);

        assertThat(figure(report)).isEqualTo(before);
        assertThat(corrections.inForce(report)).isEmpty();
        assertThat(corrections.history(report)).hasSize(2);
    }

    @Test
    void hasNoVerdictUntilItIsCheckedAgain() {
        long report = imported("青禾县水利局2022");
        String file = new Browse(workspace).report(report).source().name();
        assertThat(row(file).verdict()).isEmpty();
        check();
        assertThat(row(file).verdict()).isPresent();

        corrections.correct(report, NEW_NATURAL, "77777");
        assertThat(row(file).verdict()).isEmpty();

        check();
        assertThat(row(file).verdict()).isPresent().get().isNotEqualTo(Verdict.PASS);
    }

    @Test
    void movesAReportToAnotherUnitAndYearAndTheNotesWithIt() {
        long report = imported("青禾县水利局2022");
        corrections.correct(report, NEW_NATURAL, "77777");
        check();
        DiscrepancyRow wrong = new Browse(workspace)
                .discrepancies().stream()
                        .filter(d -> d.discrepancy().chief().evidence().contains("77777"))
                        .findFirst()
                        .orElseThrow();
        new Review(tools, workspace).decide(wrong, Decision.CONFIRMED, "", "请核对");

        corrections.correct(report, OfReport.UNIT, "青禾县林业局");
        corrections.correct(report, OfReport.YEAR, "2023");
        check();

        ReportRow moved = new Browse(workspace).reports().get(0);
        assertThat(moved.unit().map(Unit::name)).contains("青禾县林业局");
        assertThat(moved.year()).contains(2023);
        assertThat(new Browse(workspace).report(report).unit()).contains("青禾县林业局");
        assertThat(new Browse(workspace).discrepancies())
                .filteredOn(d -> d.discrepancy().chief().evidence().contains("77777"))
                .anySatisfy(d -> {
                    assertThat(d.decision()).isEqualTo(Decision.CONFIRMED);
                    assertThat(d.note().orElseThrow().comment()).isEqualTo("请核对");
                });

        corrections.takeBack(report, OfReport.UNIT);
        assertThat(new Browse(workspace).reports().get(0).unit().map(Unit::name))
                .hasValueSatisfying(name -> assertThat(name).contains("水利局"));
    }

    @Test
    void readsTheFileAgainByAnotherEditionOfTheForm() {
        long report = imported("青禾县水利局2022");

        corrections.correct(report, OfReport.EDITION, "2019");
        assertThat(new Browse(workspace).report(report).edition()).isEqualTo("2019");
        assertThat(new Browse(workspace).reports().get(0).edition()).isEqualTo("2019");

        corrections.takeBack(report, OfReport.EDITION);
        assertThat(new Browse(workspace).report(report).edition()).isEqualTo("2021");
        assertThat(figure(report).state()).isEqualTo(FigureState.NUMBER);
    }

    @Test
    void needsTheOriginalFileForAnotherEdition() throws IOException {
        long report = imported("青禾县水利局2022");
        Path file = folder.resolve(new Browse(workspace).report(report).source().name());
        Files.writeString(file, "别的内容");

        assertThatThrownBy(() -> corrections.correct(report, OfReport.EDITION, "2019"))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining("correct.file.changed");
        assertThat(corrections.history(report)).isEmpty();
    }

    @Test
    void refusesWhatIsNoNumberNoYearNoEditionAndNoName() {
        long report = imported("青禾县水利局2022");

        assertThatThrownBy(() -> corrections.correct(report, NEW_NATURAL, "12件"))
                .hasMessageContaining("correct.not.number");
        assertThatThrownBy(() -> corrections.correct(report, OfReport.YEAR, "22"))
                .hasMessageContaining("correct.not.year");
        assertThatThrownBy(() -> corrections.correct(report, OfReport.EDITION, "2018"))
                .hasMessageContaining("correct.not.edition");
        assertThatThrownBy(() -> corrections.correct(report, OfReport.UNIT, " "))
                .hasMessageContaining("correct.not.name");
        assertThat(Optional.of(corrections.history(report))).contains(List.of());
    }
}
