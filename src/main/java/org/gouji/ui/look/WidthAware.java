package org.gouji.ui.look;

/** A part of a pile whose height follows from its width. */
public interface WidthAware {

    /** The height needed at this width. */
    int heightFor(int width);

    /** The narrowest width it can be read at. */
    int minimumWidth();
}
