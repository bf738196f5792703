package org.gouji.bench.page;

/** Text made safe for XML and HTML. */
public final class Xml {

    private Xml() {}

    /** The text with its signs of markup written out; not fit for values of attributes. */
    public static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
