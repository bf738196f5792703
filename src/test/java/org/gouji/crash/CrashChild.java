package org.gouji.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.gouji.model.Decision;
import org.gouji.model.ExplainedException;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.Review;
import org.gouji.work.Toolbox;

/** The program that is killed: works on a workspace as an auditor does, and says on standard output what it has saved. */
public final class CrashChild {
    private static final int DECISIONS = 12;

    private final Toolbox tools;
    private final Place place;
    private final Random random;

    private CrashChild(Toolbox tools, Place place, Random random) {
        this.tools = tools;
        this.place = place;
        this.random = random;
    }

    /** {@code args}: the folder of a {@link Place} and a seed. Waits for a line before it begins. */
    public static void main(String[] args) throws IOException {
        Toolbox tools = Toolbox.load();
        say("loaded");
        if (System.in.read() < 0) {
            return;
        }
        Thread orphan = new Thread(CrashChild::endWithParent, "parent");
        orphan.setDaemon(true);
        orphan.start();
        new CrashChild(tools, new Place(Path.of(args[0])), new Random(Long.parseLong(args[1]))).work();
    }

    /** Whoever started it is gone when nothing more can come from there. */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            say("the parent is gone: " + e);
        }
        Runtime.getRuntime().halt(1);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void work() throws IOException {
        say("phase opening");
        try (OpenedWorkspace workspace = OpenedWorkspace.open(tools, place.workspace())) {
            workspace.review().setAuthor("李青");
            while (true) {
                act(workspace, random.nextInt(10));
            }
        } catch (ExplainedException e) {
            // the disk is full, or a write failed: what was saved before must be there all the same
            say("refused " + e.explanation().key());
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            say("because " + cause);
        }
    }

    private void act(OpenedWorkspace workspace, int what) throws IOException {
        if (what < 2) {
            say("phase import");
            workspace.imports().run(List.of(place.reports(random.nextInt(Place.FOLDERS))), Progress.none());
        } else if (what < 3) {
            say("phase check");
            workspace.checks().run(Progress.none());
        } else if (what < 7) {
            say("phase deciding");
            decide(workspace);
        } else if (what < 8) {
            say("phase merge");
            workspace.merges().run(place.parcel());
            say("merged");
        } else {
            say("phase migration");
            migrate();
        }
    }

    private void decide(OpenedWorkspace workspace) {
        List<DiscrepancyRow> rows = workspace.browse().discrepancies();
        for (int i = 0; i < DECISIONS && !rows.isEmpty(); i++) {
            DiscrepancyRow row = rows.get(random.nextInt(rows.size()));
            String comment = "看过 " + UUID.randomUUID();
            workspace.review().decide(row, Decision.values()[random.nextInt(3)], "与事实不符", comment);
            say("saved " + comment);
        }
        if (random.nextInt(3) == 0) {
            String comment = "一并处理 " + UUID.randomUUID();
            int[] numbers = rows.stream().mapToInt(DiscrepancyRow::number).toArray();
            Review.Many many = new Review.Many(Optional.of(Decision.CONFIRMED), "", Optional.of(comment));
            if (workspace.review().decideAll(numbers, many, Progress.none()) > 0) {
                say("saved " + comment);
            }
        }
        if (random.nextInt(3) == 0) {
            workspace.review().undo();
        }
    }

    /** A file of an earlier release, a fresh one each time, is brought up to date. */
    private void migrate() throws IOException {
        Path draft =
                Files.copy(place.earlier(), place.migrated().resolve("draft"), StandardCopyOption.REPLACE_EXISTING);
        Path file = place.migrated().resolve(UUID.randomUUID() + ".gouji");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        OpenedWorkspace.open(tools, file).close();
    }
}
