package org.gouji.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gouji.form.FormCatalogue;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.desk.RecordedOutside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.desk.Watched;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.RowListing;
import org.gouji.work.overview.Stray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StraysPresenterTest {
    private final FixtureDesk desk = FixtureDesk.of(FormCatalogue.load(), "甲", "乙", "丙", "丁");
    private final Tasks tasks = Threads.atOnce();
    private final List<Throwable> troubles = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<PlaceQuestion> asked = new ArrayList<>();
    private final RecordedOutside outside = new RecordedOutside();
    private Optional<PlaceQuestion.Answer> answer = Optional.empty();
    private final Watched<Listing> listing = new Watched<>(new RowListing(List.of()));
    private final OverviewPresenter overview = new OverviewPresenter(desk, tasks, listing, troubles::add);
    private final StraysPresenter presenter = new StraysPresenter(
            desk,
            tasks,
            overview,
            new Author(desk, tasks, () -> Optional.of("王"), troubles::add),
            question -> {
                asked.add(question);
                return answer;
            },
            outside,
            new StraysPresenter.After(
                    paths -> after.add("read " + paths), () -> after.add("recheck"), () -> after.add("load")),
            troubles::add);

    @BeforeEach
    void load() {
        desk.overview = Samples.overview();
        overview.load(List.of());
    }

    @Test
    void showsWhatTheOverviewFound() {
        assertThat(presenter.state().get().strays()).containsExactly(Samples.FAILED, Samples.NAMELESS);
        assertThat(presenter.state().get().waiting()).isEqualTo(2);
    }

    @Test
    void readsFailedFilesAgainAnArchiveOnce() {
        Stray inside = inside("/报告/全部.zip!/一.docx");
        Stray beside = inside("/报告/全部.zip!/二.docx");
        presenter.retry(List.of(Samples.FAILED, inside, Samples.NAMELESS, beside));
        presenter.retryAll();
        presenter.retry(List.of(Samples.NAMELESS));

        assertThat(after)
                .containsExactly(
                        "read " + List.of(Path.of("/报告/清水镇2022.docx"), Path.of("/报告/全部.zip")),
                        "read " + List.of(Path.of("/报告/清水镇2022.docx")));
    }

    private static Stray inside(String location) {
        return new Stray(
                Stray.Kind.FAILED,
                location,
                location,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Samples.FAILED.reason(),
                Samples.NOON);
    }

    @Test
    void asksWhoseAReportIsAndOffersThoseWithoutOneFirst() {
        answer = Optional.of(new PlaceQuestion.Answer(Optional.of("石桥乡人民政府"), Optional.empty()));
        presenter.place(Samples.NAMELESS);

        assertThat(asked.get(0).file()).isEqualTo("扫描.txt");
        assertThat(asked.get(0).units()).containsExactly("柳溪镇人民政府", "石桥乡人民政府", "县人民政府", "县水利局");
        assertThat(desk.calls).contains("author 王", "correct 7 UNIT [石桥乡人民政府]");
        assertThat(after).containsExactly("recheck");
    }

    @Test
    void changesNothingWhereSheChangedHerMindOrTheFileIsNoReport() {
        presenter.place(Samples.NAMELESS);
        answer = Optional.of(new PlaceQuestion.Answer(Optional.empty(), Optional.empty()));
        presenter.place(Samples.NAMELESS);
        presenter.place(Samples.FAILED);

        assertThat(asked).hasSize(2);
        assertThat(desk.calls).isEmpty();
        assertThat(after).isEmpty();
    }

    @Test
    void removesAFileAndBringsItBack() {
        presenter.remove(Samples.FAILED);
        assertThat(presenter.state().get().removed()).contains(Samples.FAILED);
        presenter.restoreLast();
        assertThat(presenter.state().get().removed()).isEmpty();
        presenter.remove(Samples.NAMELESS);

        assertThat(desk.calls)
                .containsExactly("remove 报告/清水镇2022.docx", "restore 报告/清水镇2022.docx", "author 王", "remove 报告/扫描.txt");
        assertThat(after).containsExactly("load", "load", "recheck");
        assertThat(troubles).isEmpty();
    }

    @Test
    void opensTheFolderOfAFileOrPutsItsPlaceOnTheClipboard() {
        presenter.openFolder(inside("/报告/全部.zip!/一.docx"));
        assertThat(outside.opened).containsExactly(Path.of("/报告"));
        assertThat(troubles).isEmpty();

        outside.opens = path -> false;
        presenter.openFolder(Samples.FAILED);
        assertThat(outside.copied).containsExactly("/报告/清水镇2022.docx");
        assertThat(troubles).hasSize(1);
    }
}
