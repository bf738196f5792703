package org.gouji.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.ExplainedException;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.RecordedOutside;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.Lists;
import org.gouji.work.Original;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shown report: what is looked at in it, what was found there, and its document. */
class ReportPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording WORDING = new Wording(Texts.load(Language.ZH), FORMS);
    private static final CellId GRANTED = CellId.parse("T3.granted.natural");
    private static final CellId NEW = CellId.parse("T3.new.natural");

    @TempDir
    Path folder;

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局");
    private final FindingsPresenter findings = Lists.list(desk, WORDING);
    private final List<Throwable> troubles = new ArrayList<>();
    private final List<Message> told = new ArrayList<>();
    private final RecordedOutside outside = new RecordedOutside();
    private final CausePresenter cause = new CausePresenter(desk, Threads.atOnce(), troubles::add, findings);
    private final ReportPresenter presenter = new ReportPresenter(
            desk, Threads.atOnce(), troubles::add, findings, Lists.tree(findings, WORDING.texts()), cause);
    private final CitationPresenter citations = new CitationPresenter(presenter, findings);
    private final OriginalPresenter original =
            new OriginalPresenter(desk, Threads.atOnce(), presenter, outside, told::add, troubles::add, WORDING);

    @BeforeEach
    void load() {
        desk.add(0, SampleReports.rowSum(desk.report(0), "new", Severity.WARNING));
        findings.load(desk.listing());
        findings.choose(desk.discrepancies().get(0).id());
    }

    @Test
    void keepsTheMarksOfTheDiscrepancyWhileAnotherCellIsLookedAt() {
        Marks before = presenter.state().get().marks();
        presenter.look(GRANTED);
        Marks after = presenter.state().get().marks();
        assertThat(after.chief()).isEqualTo(before.chief());
        assertThat(after.look()).contains(GRANTED);
        findings.next();
        findings.previous();
        assertThat(presenter.state().get().marks().look()).isEqualTo(before.look());
    }

    @Test
    void goesToAnotherReportAndBack() {
        presenter.look(1, GRANTED);
        presenter.look(1, NEW);
        assertThat(presenter.state().get().id()).isEqualTo(1);
        assertThat(presenter.state().get().marks().look()).contains(NEW);
        presenter.back();
        assertThat(presenter.state().get().id()).isZero();
        assertThat(presenter.state().get().away()).isFalse();
        presenter.back();
        assertThat(presenter.state().get().id()).isZero();
    }

    @Test
    void comesHomeWhenAnotherDiscrepancyIsChosen() {
        presenter.look(1, GRANTED);
        findings.next();
        assertThat(presenter.state().get().away()).isFalse();
        assertThat(presenter.state().get().id()).isZero();
    }

    @Test
    void leadsFromACellToWhatNamesIt() {
        assertThat(citations.about(NEW))
                .singleElement()
                .satisfies(row -> assertThat(
                                row.discrepancy().chief().cells().get(0).row())
                        .isEqualTo("new"));
        citations.look(NEW);
        assertThat(chosen()).contains("T3.new.total");
        assertThat(presenter.state().get().marks().look()).contains(NEW);
        assertThat(citations.next(CellId.parse("T2.fees.amount"))).isFalse();
    }

    @Test
    void stepsThroughSeveralThatNameOneCell() {
        Finding column = new Finding(
                "T3-BALANCE",
                "T3-ID",
                Severity.ERROR,
                List.of(desk.report(0).source()),
                List.of(CellId.parse("T3.total.natural"), NEW),
                Optional.of("1"),
                Optional.of("0"),
                Message.of("不符"),
                "",
                List.of(),
                0,
                List.of(),
                Anchor.of("T3-ID", List.of(CellId.parse("T3.total.natural"))));
        desk.add(0, column);
        findings.load(desk.listing());
        presenter.refresh();
        assertThat(citations.about(NEW)).hasSize(2);
        citations.next(NEW);
        String first = chosen();
        citations.next(NEW);
        assertThat(chosen()).isNotEqualTo(first);
        citations.next(NEW);
        assertThat(chosen()).isEqualTo(first);
    }

    @Test
    void leadsFromASentenceToWhatIsSaidOfIt() {
        assertThat(citations.next(2, 12)).isTrue();
        assertThat(chosen()).contains("TEXT-PERIOD");
        assertThat(citations.next(2, 60)).isFalse();
    }

    @Test
    void opensTheDocumentAndSaysWhereToLook() throws Exception {
        Path file = Files.writeString(folder.resolve("水利局.docx"), "x");
        desk.original = Original.at(file.toString());
        presenter.look(GRANTED);
        original.open();
        assertThat(outside.opened).containsExactly(file);
        assertThat(told).singleElement().satisfies(m -> {
            assertThat(m.key()).isEqualTo("original.opened");
            assertThat(m.args().get("place")).contains("第 2 表", "予以公开");
        });
    }

    @Test
    void opensTheArchiveOfAMember() throws Exception {
        Path zip = Files.writeString(folder.resolve("全县.zip"), "x");
        desk.original = Original.at(zip + "!/乡镇/石桥坪.docx");
        original.open();
        assertThat(outside.opened).containsExactly(zip);
        assertThat(told.get(0).args()).containsEntry("file", "乡镇/石桥坪.docx");
    }

    @Test
    void opensTheFolderWhereTheSystemKnowsNoProgram() throws Exception {
        Path file = Files.writeString(folder.resolve("水利局.wps"), "x");
        desk.original = Original.at(file.toString());
        outside.opens = Files::isDirectory;
        original.open();
        assertThat(outside.opened).containsExactly(folder);
        assertThat(told.get(0).key()).isEqualTo("original.folder");
    }

    @Test
    void copiesThePlaceOfADocumentThatIsGone() {
        Path gone = folder.resolve("不见了.docx");
        desk.original = Original.at(gone.toString());
        original.open();
        assertThat(outside.opened).isEmpty();
        assertThat(outside.copied).containsExactly(gone.toString());
        assertThat(explained()).isEqualTo("original.gone");
    }

    @Test
    void copiesThePlaceWhereNothingCanBeOpened() throws Exception {
        Path file = Files.writeString(folder.resolve("水利局.docx"), "x");
        desk.original = Original.at(file.toString());
        outside.opens = path -> false;
        original.open();
        assertThat(outside.copied).containsExactly(file.toString());
        assertThat(explained()).isEqualTo("original.closed");
    }

    private String explained() {
        return ((ExplainedException) troubles.get(0)).explanation().key();
    }

    private String chosen() {
        return findings.state().get().chosen().map(FindingLine::id).orElse("");
    }
}
