package org.gouji.cli;

import org.gouji.work.Progress;

/** Progress as a few lines on standard error, one for each tenth of a job that is worth it. Any thread. */
final class Tenths implements Progress {
    private final Talk talk;
    private final int least;
    private int told;

    /** Tells of jobs of at least {@code least} steps. */
    Tenths(Talk talk, int least) {
        this.talk = talk;
        this.least = least;
    }

    @Override
    public synchronized void step(int done, int total, String what) {
        int tenth = (int) (done * 10L / Math.max(total, 1));
        if (total >= least && tenth > told) {
            told = tenth;
            talk.note("progress", "done", done, "total", total);
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
