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
 * @param worked the median of what the processors worked, which hardly tells of what else the computer does
 * @param runs how many there were
 */
public record Measurement(String name, String unit, long median, long low, long high, long worked, int runs) {
    private static final int TENTHS = 10;
    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;

    /** Of times in nanoseconds, told in microseconds. */
    static Measurement micros(String name, long[] nanos, long[] worked) {
        return of(name, "us", MICRO, nanos, worked);
    }

    /** Of times in nanoseconds, told in milliseconds. */
    static Measurement millis(String name, long[] nanos, long[] worked) {
        return of(name, "ms", MILLI, nanos, worked);
    }

    private static Measurement of(String name, String unit, long nanosEach, long[] nanos, long[] worked) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        long[] work = worked.clone();
        Arrays.sort(work);
        int last = sorted.length - 1;
        return new Measurement(
                name,
                unit,
                sorted[last / 2] / nanosEach,
                sorted[last / TENTHS] / nanosEach,
                sorted[last - last / TENTHS] / nanosEach,
                work[last / 2] / nanosEach,
                sorted.length);
    }
}
