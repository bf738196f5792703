package org.gouji.bench.page;

/** Text made safe for XML and HTML. */
public final class Xml {

    private Xml() {}

    public static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
