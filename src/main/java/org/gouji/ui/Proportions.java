package org.gouji.ui;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JSplitPane;
import org.gouji.ui.desk.Kept;

/** Where the dividers stand, as parts of the whole: kept when the window is resized, when the views are built anew, and over restarts. Event thread only. */
final class Proportions {
    private static final String NAME = "divider.";

    private final Map<String, Double> places = new HashMap<>();
    private final Kept kept;

    Proportions(Kept kept) {
        this.kept = kept;
    }

    /** Puts a divider where it was, the first time at {@code usual} of the whole, and remembers where it is moved to. */
    void keep(JSplitPane split, String name, double usual) {
        split.setName("split." + name);
        places.computeIfAbsent(name, n -> kept(n).orElse(usual));
        Keeper keeper = new Keeper(split, name);
        split.addComponentListener(keeper);
        split.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> keeper.moved());
    }

    private Optional<Double> kept(String name) {
        return kept.get(NAME + name).filter(p -> p.matches("0\\.[0-9]{1,4}")).map(Double::valueOf);
    }

    private final class Keeper extends ComponentAdapter {
        private final JSplitPane split;
        private final String name;
        private int placedAt = -1;
        private boolean placing;

        Keeper(JSplitPane split, String name) {
            this.split = split;
            this.name = name;
        }

        @Override
        public void componentResized(ComponentEvent event) {
            placing = true;
            split.setDividerLocation((int) Math.round(whole() * places.get(name)));
            placedAt = whole();
            placing = false;
        }

        /** A move while the size stays is the person's; all others follow from the layout. */
        void moved() {
            if (!placing && placedAt == whole() && placedAt > 0) {
                double place = split.getDividerLocation() / (double) whole();
                places.put(name, place);
                kept.put(NAME + name, String.format(Locale.ROOT, "%.4f", place));
            }
        }

        private int whole() {
            return split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT ? split.getWidth() : split.getHeight();
        }
    }
}
