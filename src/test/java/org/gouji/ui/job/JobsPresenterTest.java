package org.gouji.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FormCatalogue;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.job.JobsState.Running;
import org.junit.jupiter.api.Test;

class JobsPresenterTest {
    private final FixtureDesk desk = FixtureDesk.of(FormCatalogue.load(), "水利局");
    private final List<Integer> loaded = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();

    @Test
    void importsThenChecksThenLoads() {
        JobsPresenter presenter = presenter(Threads.atOnce());
        presenter.importPaths(List.of(Path.of("a.docx"), Path.of("b.docx")));
        assertThat(desk.calls).containsExactly("import [a.docx, b.docx]", "check");
        assertThat(loaded).isNotEmpty();
        assertThat(presenter.state().get().running()).isEmpty();
        assertThat(presenter.state().get().last().orElseThrow().args())
                .containsEntry("imported", "2")
                .containsEntry("failed", "0");
    }

    @Test
    void showsEachFileAsItIsRead() {
        JobsPresenter presenter = presenter(Threads.atOnce());
        List<String> seen = new ArrayList<>();
        presenter.state().watch(s -> s.running().map(Running::what).ifPresent(seen::add));
        presenter.importPaths(List.of(Path.of("a.docx"), Path.of("b.docx")));
        assertThat(seen).contains("a.docx", "b.docx");
    }

    @Test
    void showsNoMoreThanTenStepsASecondButAlwaysTheLast() {
        Threads.Held held = new Threads.Held();
        JobsPresenter presenter = presenter(held.tasks());
        Set<Integer> seen = new LinkedHashSet<>();
        presenter
                .state()
                .watch(s -> s.running()
                        .filter(r -> r.kind() == JobsState.Kind.IMPORT && r.total() > 0)
                        .ifPresent(r -> seen.add(r.done())));
        presenter.importPaths(List.of(Path.of("a"), Path.of("b"), Path.of("c"), Path.of("d")));
        held.run();
        assertThat(seen).containsExactly(1, 4);
    }

    @Test
    void stopsWhereItIsCancelledAndKeepsWhatWasRead() {
        Threads.Held held = new Threads.Held();
        JobsPresenter presenter = presenter(held.tasks());
        presenter.importPaths(List.of(Path.of("a.docx")));
        presenter.cancel();
        assertThat(presenter.state().get().running().orElseThrow().cancelling()).isTrue();
        held.run();
        assertThat(presenter.state().get().last().orElseThrow().key()).isEqualTo("job.imported.cancelled");
        assertThat(desk.calls).doesNotContain("check");
    }

    @Test
    void listsTheFilesThatCouldNotBeRead() {
        JobsPresenter presenter = presenter(Threads.atOnce());
        presenter.importPaths(List.of(Path.of("照片.jpg")));
        assertThat(presenter.state().get().failures())
                .singleElement()
                .satisfies(f -> assertThat(f.path()).isEqualTo("照片.jpg"));
        assertThat(presenter.state().get().last().orElseThrow().args()).containsEntry("failed", "1");
    }

    @Test
    void tellsOfTroubleAndIsReadyAgain() {
        desk.refusal = Optional.of(new IllegalStateException("gone"));
        JobsPresenter presenter = presenter(Threads.atOnce());
        presenter.importPaths(List.of(Path.of("a.docx")));
        assertThat(troubles).hasSize(1);
        assertThat(presenter.state().get().running()).isEmpty();
    }

    @Test
    void showsWhatAnImportHasBroughtWhileItGoesOn() {
        JobsPresenter presenter = presenter(Threads.atOnce());
        List<String> shown = new ArrayList<>();
        presenter.state().watch(s -> s.running().ifPresent(r -> shown.add(r.done() + " read, shown " + loaded.size())));
        presenter.importPaths(List.of(Path.of("a"), Path.of("b"), Path.of("c")));
        assertThat(shown).contains("3 read, shown 2");
    }

    private JobsPresenter presenter(Tasks tasks) {
        return new JobsPresenter(desk, tasks, (reports, rows) -> loaded.add(reports.size()), troubles::add);
    }
}
