package org.gouji.work.compare;

import java.util.Arrays;

/**
 * What two sequences have in common, in order: the greedy algorithm of Myers (1986) in linear space. A stretch that differs in more
 * than {@code patience} places is cut where the search has come farthest, so that hostile texts cost time in proportion to their
 * length; the answer is then right but not the shortest. One thread.
 */
final class ShortestEdit {
    private final int[] left;
    private final int[] right;
    private final int patience;
    private final boolean[] leftChanged;
    private final boolean[] rightChanged;

    /** By diagonal, how far the search from the beginning has come in the left sequence; diagonals are shifted by {@code shift}. */
    private final int[] ahead;

    /** The same for the search from the end. */
    private final int[] behind;

    private final int shift;

    /** Where a stretch was cut. */
    private int cutLeft;

    private int cutRight;

    private ShortestEdit(int[] left, int[] right, int patience) {
        this.left = left;
        this.right = right;
        this.patience = Math.max(1, patience);
        leftChanged = new boolean[left.length];
        rightChanged = new boolean[right.length];
        ahead = new int[left.length + right.length + 3];
        behind = new int[left.length + right.length + 3];
        shift = right.length + 1;
    }

    /** Which elements of each sequence are not in the other; those left pair up in order. */
    record Changes(boolean[] left, boolean[] right) {}

    static Changes between(int[] left, int[] right, int patience) {
        ShortestEdit search = new ShortestEdit(left, right, patience);
        search.compare(0, left.length, 0, right.length);
        return new Changes(search.leftChanged, search.rightChanged);
    }

    private void compare(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int a = leftFrom;
        int aEnd = leftTo;
        int b = rightFrom;
        int bEnd = rightTo;
        while (true) {
            while (a < aEnd && b < bEnd && left[a] == right[b]) {
                a++;
                b++;
            }
            while (a < aEnd && b < bEnd && left[aEnd - 1] == right[bEnd - 1]) {
                aEnd--;
                bEnd--;
            }
            if (a == aEnd || b == bEnd) {
                Arrays.fill(leftChanged, a, aEnd, true);
                Arrays.fill(rightChanged, b, bEnd, true);
                return;
            }
            cut(a, aEnd, b, bEnd);
            int x = cutLeft;
            int y = cutRight;
            compare(a, x, b, y);
            a = x;
            b = y;
        }
    }

    /** Finds a point on a short way through the stretch; both sides of the stretch are not empty and differ at both ends. */
    private void cut(int a, int aEnd, int b, int bEnd) {
        int least = a - bEnd;
        int most = aEnd - b;
        int forward = a - b;
        int backward = aEnd - bEnd;
        boolean odd = (forward - backward & 1) != 0;
        Band first = new Band(forward, least, most);
        Band second = new Band(backward, least, most);
        ahead[shift + forward] = a;
        behind[shift + backward] = aEnd;
        for (int cost = 1; cost <= patience; cost++) {
            first.widen(ahead, shift, -1);
            for (int d = first.high; d >= first.low; d -= 2) {
                int x = Math.max(ahead[shift + d - 1] + 1, ahead[shift + d + 1]);
                while (x < aEnd && x - d < bEnd && left[x] == right[x - d]) {
                    x++;
                }
                ahead[shift + d] = x;
                if (odd && second.has(d) && behind[shift + d] <= x) {
                    cutAt(x, x - d);
                    return;
                }
            }
            second.widen(behind, shift, Integer.MAX_VALUE);
            for (int d = second.high; d >= second.low; d -= 2) {
                int x = Math.min(behind[shift + d - 1], behind[shift + d + 1] - 1);
                while (x > a && x - d > b && left[x - 1] == right[x - d - 1]) {
                    x--;
                }
                behind[shift + d] = x;
                if (!odd && first.has(d) && x <= ahead[shift + d]) {
                    cutAt(x, x - d);
                    return;
                }
            }
        }
        cutAtFarthest(first, second, a, aEnd, b, bEnd);
    }

    /** Patience is at its end: of both searches the point that is farthest from where it began. */
    private void cutAtFarthest(Band first, Band second, int a, int aEnd, int b, int bEnd) {
        int best = -1;
        for (int d = first.high; d >= first.low; d -= 2) {
            int x = Math.min(Math.min(ahead[shift + d], aEnd), bEnd + d);
            int come = x - a + x - d - b;
            if (come > best) {
                best = come;
                cutAt(x, x - d);
            }
        }
        for (int d = second.high; d >= second.low; d -= 2) {
            int x = Math.max(Math.max(behind[shift + d], a), b + d);
            int come = aEnd - x + bEnd - (x - d);
            if (come > best) {
                best = come;
                cutAt(x, x - d);
            }
        }
    }

    private void cutAt(int x, int y) {
        cutLeft = x;
        cutRight = y;
    }

    /** The diagonals that a search has reached. */
    private static final class Band {
        private final int least;
        private final int most;
        private int low;
        private int high;

        Band(int at, int least, int most) {
            this.least = least;
            this.most = most;
            low = at;
            high = at;
        }

        /** One diagonal more on each side where there is one; beyond the last stands {@code never}. */
        void widen(int[] reached, int shift, int never) {
            if (low > least) {
                low--;
                reached[shift + low - 1] = never;
            } else {
                low++;
            }
            if (high < most) {
                high++;
                reached[shift + high + 1] = never;
            } else {
                high--;
            }
        }

        boolean has(int diagonal) {
            return low <= diagonal && diagonal <= high;
        }
    }
}
