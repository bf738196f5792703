package org.gouji.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/** Parts one below the other, as wide as their viewport and each as high as its width makes it. */
public class Pile extends Scrolled {
    private final int gap;

    /** An empty pile with {@code gap} units between its parts. */
    public Pile(int gap) {
        super(null);
        this.gap = gap;
        setLayout(new Stack());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getParent().getWidth() >= narrowest();
    }

    private int narrowest() {
        int width = 0;
        for (Component part : getComponents()) {
            width = Math.max(width, part instanceof WidthAware aware ? aware.minimumWidth() : 0);
        }
        return width + getInsets().left + getInsets().right;
    }

    private int inner() {
        int outer = getParent() == null ? getWidth() : Math.max(getParent().getWidth(), narrowest());
        return Math.max(1, outer - getInsets().left - getInsets().right);
    }

    private static int height(Component part, int width) {
        if (part instanceof WidthAware aware) {
            return aware.heightFor(width);
        }
        // text wraps at the width it has
        part.setSize(width, Short.MAX_VALUE);
        return part.getPreferredSize().height;
    }

    private final class Stack implements LayoutManager {
        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            Insets insets = getInsets();
            int height = insets.top + insets.bottom;
            for (Component part : getComponents()) {
                height += part.isVisible() ? height(part, inner()) + UIScale.scale(gap) : 0;
            }
            return new Dimension(inner() + insets.left + insets.right, height);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(narrowest(), 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            int y = getInsets().top;
            for (Component part : getComponents()) {
                int height = part.isVisible() ? height(part, inner()) : 0;
                part.setBounds(getInsets().left, y, inner(), height);
                y += part.isVisible() ? height + UIScale.scale(gap) : 0;
            }
        }
    }
}
