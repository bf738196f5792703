package org.gouji.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.CorrectionQuestion;
import org.gouji.ui.desk.CorrectionQuestion.Answer;
import org.gouji.ui.desk.CorrectionQuestion.Item;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.unit.UnitsPresenter;
import org.junit.jupiter.api.Test;

class CorrectPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final CellId CELL = CellId.parse("T3.granted.total");

    private final Wording wording = new Wording(Texts.load(Language.ZH), FORMS);
    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局");
    private final Tasks tasks = Threads.atOnce();
    private final List<Throwable> troubles = new ArrayList<>();
    private final FindingsPresenter findings = new FindingsPresenter(desk, tasks, wording, troubles::add);
    private final UnitsPresenter units = new UnitsPresenter(findings, tasks, wording.texts(), troubles::add);
    private final ReportPresenter report = new ReportPresenter(
            desk, tasks, troubles::add, findings, units, new CausePresenter(desk, tasks, troubles::add, findings));
    private final List<CorrectionQuestion> questions = new ArrayList<>();
    private Function<CorrectionQuestion, Optional<Answer>> answer = question -> Optional.empty();
    private final CorrectPresenter presenter = new CorrectPresenter(
            desk,
            tasks,
            FORMS,
            report,
            new Author(desk, tasks, () -> Optional.of("王科长"), troubles::add),
            question -> {
                questions.add(question);
                return answer.apply(question);
            },
            () -> desk.calls.add("recheck"),
            troubles::add,
            wording);

    private void choose() {
        units.load(desk.reports());
        findings.load(desk.listing());
    }

    private Item first() {
        CorrectionQuestion question = questions.get(questions.size() - 1);
        return question.items().get(question.first());
    }

    @Test
    void asksNothingWhereNoReportIsShown() {
        presenter.ask(Optional.empty());
        assertThat(questions).isEmpty();
    }

    @Test
    void beginsWithTheCellThatTheChosenFindingLooksAt() {
        choose();
        presenter.ask(Optional.empty());
        assertThat(first().target()).isEqualTo(new OfCell(CELL));
        assertThat(first().printed()).isEqualTo(first().counts()).isNotEmpty();
        assertThat(first().corrected()).isEmpty();
    }

    @Test
    void savesTheCorrectionUnderTheAuthorsNameAndChecksAgain() {
        choose();
        answer = question -> Optional.of(new Answer(new OfCell(CELL), Optional.of("12")));
        presenter.ask(Optional.of(CELL));
        assertThat(desk.calls).containsExactly("author 王科长", "correct 0 T3.granted.total [12]", "recheck");
        assertThat(report.state().get().corrections()).containsKey(new OfCell(CELL));
    }

    @Test
    void tellsWhoCorrectedAndTakesItBack() {
        choose();
        answer = question -> Optional.of(new Answer(OfReport.YEAR, Optional.of("2024")));
        presenter.ask(Optional.empty());
        answer = question -> Optional.of(new Answer(OfReport.YEAR, Optional.empty()));
        presenter.ask(Optional.empty());
        Item year = questions.get(1).items().stream()
                .filter(i -> i.target() == OfReport.YEAR)
                .findFirst()
                .orElseThrow();
        assertThat(year.corrected()).hasValueSatisfying(said -> assertThat(said).contains("王科长"));
        assertThat(desk.calls).contains("take back 0 YEAR").endsWith("recheck");
        assertThat(report.state().get().corrections()).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithTheAnswerAndChecksNothing() {
        choose();
        desk.refusal = Optional.of(new ExplainedException(Message.of("correct.not.number", "text", "十二"), null));
        answer = question -> Optional.of(new Answer(new OfCell(CELL), Optional.of("十二")));
        presenter.ask(Optional.of(CELL));
        assertThat(troubles).hasSize(1);
        assertThat(desk.calls).doesNotContain("recheck");
    }
}
