package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.store.ExampleReports.finding;
import static org.gouji.store.ExampleReports.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Attachment;
import org.gouji.model.Decision;
import org.gouji.model.LogEvent;
import org.gouji.model.Note;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SignOff;
import org.gouji.model.TextPlace;
import org.gouji.rule.Checked;
import org.gouji.store.ExampleReports;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.share.ReadLog;
import org.gouji.work.states.AddFinding;
import org.gouji.work.states.AddFinding.Where;
import org.gouji.work.states.AddFinding.Words;
import org.gouji.work.states.AttachFile;
import org.gouji.work.states.AttachmentException;
import org.gouji.work.states.Precedents;
import org.gouji.work.states.SignReport;
import org.gouji.work.states.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes after a finding was judged: further states, findings of one's own, signatures, files, and the year before. */
class StatesTest {
    private static final Clock CLOCK = Clock.fixed(ExampleWorkspace.NOON, ZoneOffset.UTC);
    private static final Words BLURRED = new Words(Severity.WARNING, "印章模糊，\n无法辨认", "请重新盖章后报送");

    @TempDir
    Path folder;

    private ExampleWorkspace example;

    @BeforeEach
    void open() {
        example = new ExampleWorkspace(folder.resolve("w.gouji"));
        example.put(report("青禾县水利局", 2024, "water24.docx", 3));
        example.put(report("青禾县水利局", 2025, "water25.docx", 4));
        example.reportRules = r -> new Checked(List.of(finding(r, ExampleReports.TOTAL, "2", "3", 0)), List.of());
        example.importAndCheck();
        example.review().setAuthor("李青");
    }

    @AfterEach
    void close() {
        assertThat(new ReadLog(example.workspace).verify().broken()).isEmpty();
        example.close();
    }

    private AddFinding own() {
        return new AddFinding(example.workspace, CLOCK);
    }

    private SignReport signatures() {
        return new SignReport(example.workspace, CLOCK);
    }

    private AttachFile files() {
        return new AttachFile(example.workspace, CLOCK);
    }

    private DiscrepancyRow row(int year) {
        return example.discrepancies().stream()
                .filter(row -> row.year().equals(Optional.of(year)) && !isOwn(row))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOwn(DiscrepancyRow row) {
        return row.discrepancy().chief().rule().equals("OWN");
    }

    private List<DiscrepancyRow> owns() {
        return example.discrepancies().stream().filter(StatesTest::isOwn).toList();
    }

    @Test
    void offersWhatMayFollow() {
        Transitions transitions = Transitions.load();
        assertThat(transitions.after(Decision.OPEN)).containsExactly(Decision.CONFIRMED, Decision.DISMISSED);
        assertThat(transitions.allows(Decision.OPEN, Decision.CLOSED)).isFalse();
        assertThat(transitions.allows(Decision.NOTIFIED, Decision.CONFIRMED)).isFalse();
        for (Decision from : Decision.values()) {
            assertThat(transitions.allows(from, from)).isTrue();
            assertThat(from == Decision.OPEN || transitions.allows(from, Decision.OPEN))
                    .as("everything can be opened again")
                    .isTrue();
        }
    }

    @Test
    void aBulkDecisionLeavesOutWhatMayNotFollowAndIsTakenBackAsOne() {
        example.review().decide(row(2024), Decision.CONFIRMED, "", "");
        int[] all = example.discrepancies().stream()
                .mapToInt(DiscrepancyRow::number)
                .toArray();
        Review.Many notified = new Review.Many(Optional.of(Decision.NOTIFIED), "", Optional.empty());
        assertThat(example.review().decideAll(all, notified, Progress.none())).isEqualTo(1);
        assertThat(row(2024).decision()).isEqualTo(Decision.NOTIFIED);
        assertThat(row(2025).decision()).isEqualTo(Decision.OPEN);
        example.review().undo();
        assertThat(row(2024).decision()).isEqualTo(Decision.CONFIRMED);
    }

    @Test
    void everyStateIsCountedAndFoundInTheListing() {
        for (Decision decision : Decision.values()) {
            example.review().decide(row(2024), decision, decision == Decision.DISMISSED ? "口径不同" : "", "");
            var listing = example.browse().contents().listing();
            assertThat(listing.count(Filter.ALL.only(Facet.DECISION, decision.key())))
                    .isEqualTo(decision == Decision.OPEN ? 2 : 1);
            assertThat(row(2024).decision()).isEqualTo(decision);
        }
    }

    @Test
    void aClosedCaseWeighsNoMoreAndARectifiedOneStillDoes() {
        example.review().decide(row(2024), Decision.RECTIFIED, "", "");
        assertThat(verdict(2024)).isNotEqualTo("pass");
        example.review().decide(row(2024), Decision.CLOSED, "", "");
        assertThat(verdict(2024)).isEqualTo("pass");
    }

    private String verdict(int year) {
        return example.browse().reports().stream()
                .filter(report -> report.year().equals(Optional.of(year)))
                .findFirst()
                .orElseThrow()
                .verdict()
                .orElseThrow()
                .key();
    }

    @Test
    void aFindingOfHerOwnStandsAtItsCellConfirmedAndSurvivesTheNextCheck() {
        long report = row(2024).reportId();
        String key = own().add(report, new Where(Optional.of(ExampleReports.TOTAL), Optional.empty()), BLURRED);
        for (int check = 0; check < 2; check++) {
            assertThat(owns()).singleElement().satisfies(row -> {
                assertThat(row.id()).isEqualTo(key);
                assertThat(row.reportId()).isEqualTo(report);
                assertThat(row.decision()).isEqualTo(Decision.CONFIRMED);
                assertThat(row.changed()).isFalse();
                assertThat(row.discrepancy().severity()).isEqualTo(Severity.WARNING);
                assertThat(row.discrepancy().chief().cells()).containsExactly(ExampleReports.TOTAL);
                assertThat(row.discrepancy().chief().actual()).contains("3");
                assertThat(row.discrepancy().chief().message().args())
                        .containsEntry("text", "印章模糊， 无法辨认")
                        .containsEntry("advice", "请重新盖章后报送");
            });
            example.check(Progress.none());
        }
        assertThat(example.browse()
                        .contents()
                        .listing()
                        .count(Filter.ALL.only(Facet.RULE, "OWN").saying("无法辨认")))
                .as("is found by her words")
                .isEqualTo(1);
    }

    @Test
    void oneAboutWordsQuotesTheSentenceAroundThem() {
        own().add(
                        row(2024).reportId(),
                        new Where(Optional.empty(), Optional.of(new TextPlace(Section.OVERVIEW, 2, 3, 3))),
                        BLURRED);
        assertThat(owns()).singleElement().satisfies(row -> {
            assertThat(row.discrepancy().chief().evidence()).isEqualTo("本年共收到申请3件。");
            assertThat(row.discrepancy().chief().places()).containsExactly(new TextPlace(Section.OVERVIEW, 2, 0, 10));
            assertThat(row.discrepancy().chief().section()).isEqualTo(Section.OVERVIEW);
        });
    }

    @Test
    void itIsReworddedTakenBackAndBroughtBackByUndo() {
        String key = own().add(row(2024).reportId(), Where.REPORT, BLURRED);
        own().edit(key, new Words(Severity.ERROR, "未盖章", ""));
        assertThat(owns().get(0).discrepancy().chief().message().args()).containsEntry("text", "未盖章");
        assertThat(owns().get(0).decision()).isEqualTo(Decision.CONFIRMED);
        own().withdraw(key);
        assertThat(owns()).isEmpty();
        assertThat(own().of(key)).isEmpty();
        assertThat(example.review().undo().keys()).containsExactly(key);
        assertThat(owns().get(0).discrepancy().severity()).isEqualTo(Severity.ERROR);
        example.review().undo();
        assertThat(owns().get(0).discrepancy().severity()).isEqualTo(Severity.WARNING);
        example.review().undo();
        assertThat(owns()).isEmpty();
        assertThat(example.review().redo().keys()).contains(key);
        assertThat(owns())
                .singleElement()
                .satisfies(row -> assertThat(row.decision()).isEqualTo(Decision.CONFIRMED));
    }

    @Test
    void itGoesAlongWhenTheReportTurnsOutToBeOfAnotherYear() {
        own().add(row(2024).reportId(), Where.REPORT, BLURRED);
        long report = owns().get(0).reportId();
        example.corrections().correct(report, org.gouji.model.Correction.OfReport.YEAR, "2023");
        for (int check = 0; check < 2; check++) {
            assertThat(owns()).singleElement().satisfies(row -> {
                assertThat(row.id()).contains("@2023|OWN|");
                assertThat(row.decision()).isEqualTo(Decision.CONFIRMED);
            });
            example.check(Progress.none());
        }
    }

    @Test
    void aSignatureSaysWhetherAnythingChangedSince() {
        long report = row(2024).reportId();
        signatures().sign(report, " 同意 ");
        assertThat(signatures().of(report)).contains(new SignOff("李青", ExampleWorkspace.NOON, "同意", false));
        example.check(Progress.none());
        assertThat(changed(report)).as("the same again").isFalse();
        example.review().decide(row(2024), Decision.CONFIRMED, "", "");
        assertThat(changed(report)).as("a decision").isTrue();
        example.review().undo();
        own().add(report, Where.REPORT, BLURRED);
        assertThat(changed(report)).as("a finding").isTrue();
        signatures().sign(report, "");
        example.corrections().correct(report, new org.gouji.model.Correction.OfCell(ExampleReports.TOTAL), "9");
        assertThat(changed(report)).as("a correction").isTrue();
        assertThat(signatures().all()).containsOnlyKeys(report);
        signatures().withdraw(report);
        assertThat(signatures().of(report)).isEmpty();
        example.review().undo();
        assertThat(signatures().of(report)).isPresent();
    }

    private boolean changed(long report) {
        return signatures().of(report).orElseThrow().changed();
    }

    @Test
    void whatWasDismissedAYearBeforeIsProposedNeverMade() {
        assertThat(new Precedents(example.workspace).of(row(2025))).isEmpty();
        example.review().decide(row(2024), Decision.DISMISSED, "口径不同", "");
        assertThat(new Precedents(example.workspace).of(row(2025)).map(Note::reason))
                .contains("口径不同");
        assertThat(row(2025).decision()).isEqualTo(Decision.OPEN);
        assertThat(new Precedents(example.workspace).of(row(2024))).isEmpty();
        example.review().decide(row(2025), Decision.CONFIRMED, "", "");
        assertThat(new Precedents(example.workspace).of(row(2025))).isEmpty();
    }

    @Test
    void aFileIsCopiedIntoTheWorkspaceUnderASafeName() throws IOException {
        Path file = Files.writeString(folder.resolve("..情况 说明\u202e.pdf"), "扫描件");
        Attachment kept = files().attach(row(2024), file);
        Files.delete(file);
        assertThat(kept.name()).endsWith(".pdf").doesNotStartWith(".").doesNotContain("/");
        assertThat(files().of(row(2024))).containsExactly(kept);
        Path copy = folder.resolve("copy.pdf");
        files().save(kept, copy);
        assertThat(copy).hasContent("扫描件");
        files().remove(row(2024), kept);
        assertThat(files().of(row(2024))).isEmpty();
        example.review().undo();
        assertThat(files().of(row(2024))).containsExactly(kept);
    }

    @Test
    void refusesAFileThatIsTooLargeOrNone() throws IOException {
        Path large = Files.write(folder.resolve("large.zip"), new byte[Attachment.LARGEST + 1]);
        assertThatThrownBy(() -> files().attach(row(2024), large)).isInstanceOf(AttachmentException.class);
        assertThatThrownBy(() -> files().attach(row(2024), folder)).isInstanceOf(AttachmentException.class);
        Files.write(large, new byte[Attachment.LARGEST]);
        assertThat(files().attach(row(2024), large).size()).isEqualTo(Attachment.LARGEST);
    }

    @Test
    void allOfItIsInTheLogByItsAuthor() {
        String key = own().add(row(2024).reportId(), Where.REPORT, BLURRED);
        signatures().sign(row(2024).reportId(), "同意");
        List<LogEvent> events = new java.util.ArrayList<>();
        new ReadLog(example.workspace)
                .lines(
                        new ReadLog.Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        line -> {
                            events.add(line.event());
                            assertThat(line.about().units()).containsExactly("青禾县水利局");
                        });
        assertThat(events)
                .extracting(LogEvent::kind)
                .containsExactly(LogEvent.Kind.OWN, LogEvent.Kind.NOTE, LogEvent.Kind.SIGN);
        assertThat(events).extracting(LogEvent::author).containsOnly("李青");
        assertThat(events.get(0).subject()).isEqualTo(key);
    }
}
