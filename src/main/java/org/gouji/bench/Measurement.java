package org.gouji.bench;

import java.util.Arrays;

/**
 * A figure with its spread.
 *
 * @param name what was measured; texts and docs/performance.md know it by this
 * @param unit {@code us} or {@code ms}
 * @param median the figure
 * @param low a tenth of the runs took less
 * @param high a tenth took more
 * @param runs how many there were
 */
public record Measurement(String name, String unit, long median, long low, long high, int runs) {
    private static final int TENTHS = 10;
    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;

    /** Of times in nanoseconds, told in microseconds. */
    static Measurement micros(String name, long[] nanos) {
        return of(name, "us", MICRO, nanos);
    }

    /** Of times in nanoseconds, told in milliseconds. */
    static Measurement millis(String name, long[] nanos) {
        return of(name, "ms", MILLI, nanos);
    }

    private static Measurement of(String name, String unit, long nanosEach, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Measurement(
                name,
                unit,
                sorted[last / 2] / nanosEach,
                sorted[last / TENTHS] / nanosEach,
                sorted[last - last / TENTHS] / nanosEach,
                sorted.length);
    }
}
