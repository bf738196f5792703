package org.gouji.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;

/** FlatLaf with the colours of resources/theme/ContrastLaf.properties: its name is how FlatLaf finds them. */
public final class ContrastLaf extends FlatDarkLaf {
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return "Gouji contrast";
    }
}
