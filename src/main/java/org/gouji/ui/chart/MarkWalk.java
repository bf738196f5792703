package org.gouji.ui.chart;

import java.util.List;
import java.util.Optional;
import org.gouji.chart.Mark;

/** Which mark comes next when keys go along a lane or from lane to lane. */
final class MarkWalk {

    /** Where to go. */
    enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        FIRST,
        LAST
    }

    private MarkWalk() {}

    /** The mark that {@code way} leads to from {@code at}; the first of all where none has the keys; empty where there is none. */
    static Optional<Mark> next(List<List<Mark>> all, Optional<Mark> at, Way way) {
        List<List<Mark>> lanes = all.stream().filter(lane -> !lane.isEmpty()).toList();
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            int place = at.map(lanes.get(lane)::indexOf).orElse(-1);
            if (place >= 0) {
                return Optional.of(from(lanes, lane, place, way));
            }
        }
        return Optional.of(lanes.get(0).get(0));
    }

    private static Mark from(List<List<Mark>> lanes, int lane, int place, Way way) {
        List<Mark> here = lanes.get(lane);
        return switch (way) {
            case LEFT -> here.get(Math.max(0, place - 1));
            case RIGHT -> here.get(Math.min(here.size() - 1, place + 1));
            case FIRST -> here.get(0);
            case LAST -> here.get(here.size() - 1);
            case UP -> across(lanes, lane, place, Math.max(0, lane - 1));
            case DOWN -> across(lanes, lane, place, Math.min(lanes.size() - 1, lane + 1));
        };
    }

    /** The same column in another lane, else the place nearest to where we stand. */
    private static Mark across(List<List<Mark>> lanes, int lane, int place, int to) {
        Mark here = lanes.get(lane).get(place);
        List<Mark> there = lanes.get(to);
        return there.stream()
                .filter(mark -> mark.column().equals(here.column()))
                .findFirst()
                .orElse(there.get(Math.min(place, there.size() - 1)));
    }
}
