package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.CellPlace;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.Identity;
import org.gouji.model.Identity.Confidence;
import org.gouji.model.Identity.Evidence;
import org.gouji.model.Identity.Source;
import org.gouji.model.Identity.Stated;
import org.gouji.model.Report;
import org.gouji.model.Skipped;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was known of a report's reading comes back with it. */
class AccountsTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final String RARE = "𠮷水县𬭎州镇人民政府";

    @TempDir
    Path folder;

    private static Report report() {
        Report plain = ExampleReports.report(RARE, 2022, "in/𠮷/a.docx", 3);
        Stated unit = new Stated(
                Optional.of(RARE),
                Confidence.MEDIUM,
                List.of(
                        new Evidence(Source.TITLE, RARE, RARE + "2022年政府信息公开工作年度报告", true),
                        new Evidence(Source.FILE_NAME, "𠮷水县", "𠮷水县.docx", false)));
        Stated year = new Stated(
                Optional.empty(), Confidence.NONE, List.of(new Evidence(Source.FOLDER, "2021", "2021年", false)));
        return new Report(
                new SourceFile(plain.source().path(), plain.source().sha256()),
                plain.unit(),
                plain.year(),
                plain.edition(),
                plain.title(),
                plain.paragraphs(),
                plain.figures(),
                plain.tables(),
                new Identity(unit, year),
                List.of(
                        new Skipped(Skipped.Kind.PICTURES, 2, "", Optional.empty()),
                        new Skipped(Skipped.Kind.NOTE_ROW, 1, "注：𬭎", Optional.of(new CellPlace(2, 31, 1, 4)))));
    }

    @Test
    void keepsWhatSpeaksForUnitAndYearAndWhatWasLeftOut() {
        try (Workspace workspace = Workspace.open(folder.resolve("w.gouji"))) {
            workspace.write(s -> s.reports().save(report(), "/a", NOON));
            long id = workspace.read(s -> s.reports().list()).get(0).id();
            assertThat(workspace.<Optional<Report>>read(s -> s.reports().load(id)))
                    .contains(report());
            assertThat(workspace
                            .read(s -> s.reports().list())
                            .get(0)
                            .unit()
                            .orElseThrow()
                            .name())
                    .isEqualTo(RARE);
        }
    }

    @Test
    void aQuestionIsSettledByTheAuditorsWord() {
        try (Workspace workspace = Workspace.open(folder.resolve("w.gouji"))) {
            workspace.write(s -> s.reports().save(report(), "/a", NOON));
            String content = report().source().sha256();
            workspace.write(s -> s.corrections()
                    .append(new Correction(
                            UUID.randomUUID(), content, OfReport.UNIT, Optional.of("𠮷水县"), RARE, "周", NOON)));
            long id = workspace.read(s -> s.reports().list()).get(0).id();
            Report corrected = workspace.read(s -> s.reports().load(id)).orElseThrow();
            assertThat(corrected.unit()).contains("𠮷水县");
            assertThat(corrected.identity().unit().disputed()).isFalse();
            assertThat(corrected.identity().unit().confidence()).isEqualTo(Confidence.DECIDED);
            assertThat(corrected.identity().unit().evidence())
                    .isEqualTo(report().identity().unit().evidence());
            assertThat(corrected.skipped()).isEqualTo(report().skipped());
        }
    }

    @Test
    void fillsInTheAccountOfAReportThatAnOlderVersionSaved() throws Exception {
        Path file = folder.resolve("w.gouji");
        try (Workspace workspace = Workspace.open(file)) {
            workspace.write(s -> s.reports().save(report(), "/a", NOON));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM account");
        }
        try (Workspace workspace = Workspace.open(file)) {
            long id = workspace.read(s -> s.reports().list()).get(0).id();
            Report bare = workspace.read(s -> s.reports().load(id)).orElseThrow();
            assertThat(bare.identity()).isEqualTo(Identity.unknown());
            workspace.write(s -> s.reports().save(report(), "/a", NOON));
            assertThat(workspace.<Optional<Report>>read(s -> s.reports().load(id)))
                    .contains(report());
        }
    }
}
