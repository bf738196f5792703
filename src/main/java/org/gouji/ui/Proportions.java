package org.gouji.ui;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JSplitPane;

/** Where the dividers stand, as parts of the whole: kept when the window is resized and when the views are built anew. Event thread only. */
final class Proportions {
    private final Map<String, Double> places = new HashMap<>();

    /** Puts a divider where it was, the first time at {@code usual} of the whole, and remembers where it is moved to. */
    void keep(JSplitPane split, String name, double usual) {
        split.setName("split." + name);
        places.putIfAbsent(name, usual);
        Keeper keeper = new Keeper(split, name);
        split.addComponentListener(keeper);
        split.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> keeper.moved());
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
                places.put(name, split.getDividerLocation() / (double) whole());
            }
        }

        private int whole() {
            return split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT ? split.getWidth() : split.getHeight();
        }
    }
}
