package org.gouji.work.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gouji.model.Decision;
import org.gouji.model.ExplainedException;
import org.gouji.read.fuzz.Mutator;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.RecoverWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.share.PackageRequest;

/** Workspaces; what opens is looked through, decided on and checked, and what does not is recovered. */
final class Workspaces implements Subject {
    private static final int PAGE = 4096;
    private final Toolbox tools;
    private final byte[] sound;

    Workspaces(Toolbox tools, Path workspace) throws IOException {
        this.tools = tools;
        this.sound = Files.readAllBytes(workspace);
    }

    @Override
    public String name() {
        return "gouji";
    }

    /** Bytes anywhere, a page of nothing, a page of another place, or letters changed within a text, which SQLite does not notice. */
    @Override
    public byte[] broken(long number, RandomGenerator random) {
        byte[] bytes = sound.clone();
        int pages = bytes.length / PAGE;
        switch (random.nextInt(5)) {
            case 0 -> {
                return new Mutator(number).mutate(bytes);
            }
            case 1 -> {
                int page = random.nextInt(pages);
                Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
            }
            case 2 -> System.arraycopy(sound, random.nextInt(pages) * PAGE, bytes, random.nextInt(pages) * PAGE, PAGE);
            default -> {
                for (int i = 0; i < 40; i++) {
                    int at = random.nextInt(bytes.length);
                    if (bytes[at] >= ' ' && bytes[at] < 127) {
                        bytes[at] = (byte) (' ' + random.nextInt(95));
                    }
                }
            }
        }
        return bytes;
    }

    @Override
    public void use(Path file) {
        try (OpenedWorkspace workspace = OpenedWorkspace.open(tools, file)) {
            look(workspace);
        } catch (ExplainedException e) {
            recover(file);
        }
    }

    private static void look(OpenedWorkspace workspace) {
        workspace.log().verify();
        workspace.browse().contents();
        workspace.browse().failures();
        workspace.browse().reports().forEach(report -> workspace.browse().report(report.id()));
        for (DiscrepancyRow row : workspace.browse().discrepancies()) {
            workspace.review().history(row);
            workspace.review().decide(row, Decision.DISMISSED, "重复", "");
        }
        workspace.review().undo();
        workspace.checks().run(Progress.none());
        workspace
                .packages()
                .run(
                        new PackageRequest(java.util.List.of(), Optional.empty()),
                        workspace.file().resolveSibling("out.gouji-package"));
    }

    private void recover(Path file) {
        RecoverWorkspace.Outcome outcome;
        try {
            outcome = RecoverWorkspace.run(file, RecoverWorkspace.beside(file), Progress.none());
        } catch (ExplainedException e) {
            return;
        }
        // what was recovered may still say what nobody said, but it opens
        try (OpenedWorkspace recovered = OpenedWorkspace.open(tools, outcome.file())) {
            recovered.browse().contents();
        }
    }
}
