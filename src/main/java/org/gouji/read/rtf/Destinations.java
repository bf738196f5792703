package org.gouji.read.rtf;

import java.util.Set;

/** Which groups of an RTF file hold text of the document. */
final class Destinations {
    /** Groups behind {@code \*} that are read all the same; every other one is passed over. */
    private static final Set<String> READ_THOUGH_STARRED =
            Set.of("shpinst", "shptxt", "nesttableprops", "shppict", "ud", "do", "dptxbxtext", "listtext", "pntext");

    private static final Set<String> UNSEEN = Set.of(
            "info",
            "colortbl",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "atnid",
            "atnauthor",
            "fldinst",
            "fldtype",
            "datafield",
            "formfield",
            "filetbl",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "nonshppict",
            "shprslt",
            "nonesttables",
            "sp",
            "objclass",
            "objname",
            "objdata",
            "objalias",
            "objsect",
            "bkmkstart",
            "bkmkend",
            "xe",
            "rxe",
            "tc",
            "tcn",
            "pn",
            "pntxta",
            "pntxtb",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "template",
            "private",
            "xmlnstbl",
            "background",
            "falt",
            "panose",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "mmathPr");

    private Destinations() {}

    /** Whether the group that starts with {@code word} holds nothing a person sees; {@code starred} where it may be passed over. */
    static boolean isUnseen(String word, boolean starred) {
        return UNSEEN.contains(word) || starred && !READ_THOUGH_STARRED.contains(word);
    }
}
