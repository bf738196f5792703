package org.gouji.ui.job;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.ui.desk.Tasks.Step;

/**
 * How long a job will go on, by its pace of the last seconds. Says nothing at first, when nobody can know, and speaks in words
 * that do not jump. One thread at a time.
 */
final class TimeLeft {
    private static final long SECOND = 1_000_000_000L;
    private static final long SILENT = 3 * SECOND;
    private static final long WINDOW = 20 * SECOND;
    private static final int MOMENT = 10;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final Deque<Step> steps = new ArrayDeque<>();
    private long began = Long.MIN_VALUE;

    /** What is left after this step; empty where that cannot be told yet. */
    Optional<Duration> after(Step step) {
        if (began == Long.MIN_VALUE) {
            began = step.nanos();
        }
        steps.removeIf(s -> s.total() != step.total());
        while (steps.size() > 1 && step.nanos() - steps.getFirst().nanos() > WINDOW) {
            steps.removeFirst();
        }
        steps.addLast(step);
        Step first = steps.getFirst();
        int done = step.done() - first.done();
        if (step.nanos() - began < SILENT || done <= 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((step.nanos() - first.nanos()) / done * (step.total() - step.done())));
    }

    /** In words: minutes rounded up. */
    static Message words(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < MOMENT) {
            return Message.of("job.left.moment");
        }
        if (seconds <= MINUTE) {
            return Message.of("job.left.minute");
        }
        if (seconds < HOUR) {
            return Message.of("job.left.minutes", "count", String.valueOf((seconds + MINUTE - 1) / MINUTE));
        }
        return Message.of("job.left.hours", "count", String.valueOf((seconds + HOUR - 1) / HOUR));
    }
}
