package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Decision;
import org.gouji.model.LogEvent;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.RecordedOutside;
import org.gouji.ui.desk.StatesDialogs.Answer;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.desk.WorkspaceDesk;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.states.FollowUp;
import org.gouji.ui.states.LogState.LogFilter;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.states.AddFinding.Where;
import org.gouji.work.states.AddFinding.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows a finding, as the window does it, on a real workspace. */
class FollowUpTest {
    private static final Toolbox TOOLS = Toolbox.load();
    private static final Wording WORDING = new Wording(Texts.load(Language.ZH), TOOLS.forms());

    @TempDir
    Path folder;

    private final List<Throwable> troubles = new ArrayList<>();
    private AnsweringDialogs dialogs;
    private Session session;

    @BeforeEach
    void open() {
        dialogs = new AnsweringDialogs(folder.resolve("意见.docx"));
        session = open(folder.resolve("w.gouji"), true);
    }

    private Session open(Path file, boolean samples) {
        OpenedWorkspace workspace = OpenedWorkspace.open(TOOLS, file);
        if (samples) {
            workspace.bringIn().run(List.of(Path.of("resources/samples")), Progress.none(), () -> {});
            assertThat(workspace.checks().run(Progress.none())).isTrue();
        }
        Session opened = Session.over(
                new WorkspaceDesk(workspace),
                Threads.atOnce(),
                WORDING,
                TOOLS.forms(),
                dialogs,
                new Habits(org.gouji.work.Preferences.load(folder.resolve("p.txt")), Threads.atOnce()).of(file),
                new RecordedOutside(),
                troubles::add);
        opened.jobs().load();
        return opened;
    }

    @AfterEach
    void close() {
        session.desk().close();
        assertThat(troubles).isEmpty();
    }

    private FollowUp following() {
        return session.following();
    }

    private FindingLine chosen() {
        return session.findings().state().get().chosen().orElseThrow();
    }

    private int count(Decision decision) {
        return session.findings().listing().get().count(Filter.ALL.only(Facet.DECISION, decision.key()));
    }

    @Test
    void aLetterOffersToMarkWhatItDemandsAsSentAndOneUndoTakesItBack() {
        session.note().decide(Decision.CONFIRMED);
        String unit = chosen().unit();
        assertThat(session.note().offers(Decision.NOTIFIED)).isTrue();
        assertThat(session.note().offers(Decision.CLOSED)).isFalse();
        new MemoExport(session, dialogs, WORDING.texts()).memo(true);

        assertThat(dialogs.told()).anyMatch(text -> text.contains("1 处已确认"));
        assertThat(folder.resolve("意见.docx")).exists();
        assertThat(count(Decision.NOTIFIED)).isEqualTo(1);
        assertThat(chosen().unit()).isEqualTo(unit);
        session.note().back(false, session.jobs()::load, () -> {}, () -> {});
        assertThat(count(Decision.NOTIFIED)).isZero();
        assertThat(count(Decision.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void aCaseGoesToItsEndAndStepsThatMayNotFollowAreLeftAlone() {
        session.note().decide(Decision.CLOSED);
        assertThat(chosen().decision()).isEqualTo(Decision.OPEN);
        for (Decision next : List.of(Decision.CONFIRMED, Decision.NOTIFIED, Decision.RECTIFIED, Decision.CLOSED)) {
            session.note().decide(next);
            assertThat(chosen().decision()).isEqualTo(next);
        }
    }

    @Test
    void aFindingOfHerOwnIsChosenOnceItIsAddedThenRewordedAndTakenBack() {
        int all = session.findings().listing().get().size();
        following().own().add(Where.REPORT);
        assertThat(session.findings().listing().get().size()).isEqualTo(all + 1);
        assertThat(chosen().row().discrepancy().chief().rule()).isEqualTo("OWN");
        assertThat(chosen().problem()).isEqualTo("印章模糊");
        assertThat(chosen().decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(dialogs.states().questions().get(0).where()).isEqualTo("全文");

        dialogs.states()
                .onFinding(question -> Optional.of(new Answer(Optional.of(new Words(
                        Severity.ERROR, question.before().orElseThrow().text() + "且残缺", "")))));
        following().own().edit();
        assertThat(chosen().problem()).isEqualTo("印章模糊且残缺");
        assertThat(chosen().severity()).isEqualTo(Severity.ERROR);

        dialogs.states().onFinding(question -> Optional.of(new Answer(Optional.empty())));
        following().own().edit();
        assertThat(session.findings().listing().get().size()).isEqualTo(all);
        session.note().back(false, session.jobs()::load, () -> {}, () -> {});
        assertThat(session.findings().listing().get().size()).isEqualTo(all + 1);
    }

    @Test
    void aSignatureIsShownWithTheOverviewAndSaysThatSomethingChanged() {
        long report = chosen().row().reportId();
        following().signing().ask(Optional.of(report), "某局 2024年");
        assertThat(dialogs.states().texts().get(0)).contains("某局 2024年", "处问题待核");
        assertThat(following().beside().state().get().signed().orElseThrow().changed())
                .isFalse();
        session.note().decide(Decision.CONFIRMED);
        assertThat(following().beside().state().get().signed().orElseThrow().changed())
                .isTrue();
        assertThat(session.desk().overview(session.desk().contents().reports()).units().stream()
                        .flatMap(unit -> unit.years().values().stream())
                        .flatMap(cell -> cell.reports().stream())
                        .filter(shown -> shown.id() == report)
                        .findFirst()
                        .orElseThrow()
                        .signed()
                        .orElseThrow()
                        .changed())
                .isTrue();
    }

    @Test
    void aFileIsKeptWithTheDecisionAndWrittenOutAgain() throws IOException {
        Files.writeString(folder.resolve("附件.txt"), "来函");
        following().beside().attach();
        assertThat(following().beside().state().get().files())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("附件.txt"));
        following().beside().save(following().beside().state().get().files().get(0));
        assertThat(folder.resolve("另存.txt")).hasContent("来函");
        following().beside().detach(following().beside().state().get().files().get(0));
        assertThat(following().beside().state().get().files()).isEmpty();
    }

    @Test
    void reasonsAreHerOwnOnceSheChangedThem() {
        assertThat(following().reasons().state().get()).contains("已与该单位核实");
        dialogs.states().onReasons(now -> Optional.of(List.of(" 已电话核实 ", "", "已电话核实", "另行处理")));
        following().reasons().edit();
        assertThat(following().reasons().state().get()).containsExactly("已电话核实", "另行处理");
        session.desk().close();
        session = open(folder.resolve("w.gouji"), false);
        assertThat(following().reasons().state().get()).containsExactly("已电话核实", "另行处理");
    }

    @Test
    void colleaguesJudgeApartAndAPersonDecidesWhoSeesBoth() throws IOException {
        session.note().decide(Decision.CONFIRMED);
        session.note().decide(Decision.OPEN);
        String key = chosen().row().keys().get(0);
        session.desk().close();
        Path other = Files.copy(folder.resolve("w.gouji"), folder.resolve("other.gouji"));
        session = open(other, false);
        session.findings().choose(key);
        session.note().decide(Decision.DISMISSED, "口径不同");
        session.desk().pack(folder.resolve("同事.gouji-package"));
        session.desk().close();
        session = open(folder.resolve("w.gouji"), false);
        session.findings().choose(key);
        session.note().decide(Decision.CONFIRMED);

        boolean[] opened = {false};
        following().share().merge(() -> opened[0] = true);
        assertThat(opened[0]).isTrue();
        assertThat(following().share().state().get().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .extracting(side -> side.decision())
                        .containsExactlyInAnyOrder(Decision.CONFIRMED, Decision.DISMISSED));
        assertThat(count(Decision.OPEN))
                .isEqualTo(session.findings().listing().get().size());
        int dismissed = following()
                                .share()
                                .state()
                                .get()
                                .now()
                                .orElseThrow()
                                .sides()
                                .get(0)
                                .decision()
                        == Decision.DISMISSED
                ? 0
                : 1;
        following().share().take(dismissed);
        assertThat(following().share().state().get().conflicts()).isEmpty();
        assertThat(count(Decision.DISMISSED)).isEqualTo(1);
    }

    @Test
    void theLogIsNarrowedCheckedAndWrittenWithoutFormulas() throws IOException {
        session.note().decide(Decision.DISMISSED, "=1+1");
        following().own().add(Where.REPORT);
        following().log().open();
        assertThat(following().log().state().get().checked().orElseThrow().broken())
                .isEmpty();
        assertThat(following().log().state().get().lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(following().log().state().get().authors()).containsExactly("王科长");
        following()
                .log()
                .filter(new LogFilter(Optional.empty(), Optional.empty(), Optional.of(LogEvent.Kind.OWN), "印章"));
        assertThat(following().log().state().get().lines()).hasSize(1);
        following().log().filter(LogFilter.ALL);
        for (String name : List.of("日志.tsv", "日志.csv")) {
            following().log().export(name);
            List<String> lines = Files.readAllLines(folder.resolve(name));
            assertThat(lines.get(0)).contains("时间").startsWith("\ufeff");
            assertThat(lines).hasSize((int) following().log().state().get().fit() + 1);
            assertThat(lines.stream().flatMap(line -> Arrays.stream(line.split(name.endsWith("tsv") ? "\t" : ","))))
                    .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("\"="));
        }
    }
}
