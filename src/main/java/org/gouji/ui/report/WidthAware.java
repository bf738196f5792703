package org.gouji.ui.report;

/** A part of the page whose height follows from its width. */
interface WidthAware {

    /** The height needed at this width. */
    int heightFor(int width);

    /** The narrowest width it can be read at. */
    int minimumWidth();
}
