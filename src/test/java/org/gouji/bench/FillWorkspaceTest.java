package org.gouji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.store.Workspace;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillWorkspaceTest {
    private final Toolbox tools = Toolbox.load();

    @TempDir
    Path folder;

    @Test
    void holdsTheReportsAndWhatTheCheckFound() {
        List<FillWorkspace.Stage> stages = fill("a.gouji");
        assertThat(stages).extracting(FillWorkspace.Stage::reports).last().isEqualTo(130);
        try (Workspace workspace = Workspace.open(folder.resolve("a.gouji"))) {
            assertThat(workspace.<Integer>read(s -> s.reports().list().size())).isEqualTo(130);
            assertThat(workspace.<Integer>read(s -> s.findings().checked().size()))
                    .isEqualTo(130);
            assertThat(workspace.<Long>read(s -> s.findings().count()))
                    .isEqualTo(stages.get(stages.size() - 1).findings())
                    .isGreaterThan(500);
            assertThat(workspace.<Boolean>read(s -> s.rosters().get().isPresent()))
                    .isTrue();
        }
    }

    @Test
    void theSameSeedGivesTheSameFindings() {
        assertThat(fill("b.gouji"))
                .extracting(FillWorkspace.Stage::findings)
                .isEqualTo(fill("c.gouji").stream()
                        .map(FillWorkspace.Stage::findings)
                        .toList());
    }

    private List<FillWorkspace.Stage> fill(String name) {
        List<FillWorkspace.Stage> stages = new ArrayList<>();
        new FillWorkspace(tools).run(folder.resolve(name), 130, 3, new BigDecimal("4"), Progress.none(), stages::add);
        return stages;
    }
}
