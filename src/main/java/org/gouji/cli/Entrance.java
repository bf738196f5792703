package org.gouji.cli;

import java.nio.file.Path;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;

/** Opens workspaces for a call: says what takes long, and what the person should know. */
final class Entrance {
    private static final int TENTHS = 10;

    private Entrance() {}

    /** Opens a workspace to change it. */
    static OpenedWorkspace toChange(Toolbox tools, Path file, Talk talk) {
        return told(OpenedWorkspace.open(tools, file, new Steps(talk)), talk);
    }

    /** Opens a workspace to read it, also beside a window that has it open. */
    static OpenedWorkspace toRead(Toolbox tools, Path file, Talk talk) {
        return told(OpenedWorkspace.openToRead(tools, file, new Steps(talk)), talk);
    }

    /** Says what takes long. */
    static Progress steps(Talk talk) {
        return new Steps(talk);
    }

    private static OpenedWorkspace told(OpenedWorkspace workspace, Talk talk) {
        workspace.notices().forEach(talk::note);
        return workspace;
    }

    /** A line for each thing that is done, and for each tenth of it. */
    private static final class Steps implements Progress {
        private final Talk talk;
        private String last = "";
        private int tenth;

        Steps(Talk talk) {
            this.talk = talk;
        }

        @Override
        public void step(int done, int total, String what) {
            int now = total == 0 ? 0 : done * TENTHS / total;
            if (!what.equals(last)) {
                talk.note(what);
            } else if (now > tenth) {
                talk.note("opening.percent", "what", talk.texts().get(what), "percent", now * TENTHS);
            }
            tenth = what.equals(last) ? Math.max(now, tenth) : now;
            last = what;
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
