package org.gouji.ui;

/** A text with its mnemonic: in {@code 导入文件(&I)…} it is I, and the ampersand is not shown. */
record Mnemonic(String text, char key) {

    /** Reads a text; without an ampersand the key is 0, which is none. */
    static Mnemonic of(String marked) {
        int at = marked.indexOf('&');
        return at < 0 || at + 1 >= marked.length()
                ? new Mnemonic(marked, '\0')
                : new Mnemonic(
                        marked.substring(0, at) + marked.substring(at + 1),
                        Character.toUpperCase(marked.charAt(at + 1)));
    }

    /** The text alone, without the mnemonic in brackets that Chinese menus carry. */
    static String plain(String marked) {
        return marked.replaceAll("\\(&.\\)", "").replace("&", "");
    }
}
