package org.gouji.ui;

import java.util.HashMap;
import java.util.Map;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;

/** Where the dividers stand, kept while the views are built anew. Event thread only. */
final class Proportions {
    private final Map<String, Double> places = new HashMap<>();

    /** Puts a divider where it was, the first time at {@code usual} of the whole, and remembers where it is moved to. */
    void keep(JSplitPane split, String name, double usual) {
        split.setName("split." + name);
        split.addHierarchyListener(event -> SwingUtilities.invokeLater(() -> place(split, name, usual)));
        split.addComponentListener(new java.awt.event.ComponentAdapter() {
            @Override
            public void componentResized(java.awt.event.ComponentEvent event) {
                place(split, name, usual);
            }
        });
        split.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> {
            int whole = whole(split);
            if (whole > 0 && split.isShowing() && Boolean.TRUE.equals(split.getClientProperty("placed"))) {
                places.put(name, split.getDividerLocation() / (double) whole);
            }
        });
    }

    private void place(JSplitPane split, String name, double usual) {
        int whole = whole(split);
        if (whole > 0 && !Boolean.TRUE.equals(split.getClientProperty("placed"))) {
            split.setDividerLocation((int) Math.round(whole * places.getOrDefault(name, usual)));
            split.putClientProperty("placed", true);
        }
    }

    private static int whole(JSplitPane split) {
        return split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT ? split.getWidth() : split.getHeight();
    }
}
