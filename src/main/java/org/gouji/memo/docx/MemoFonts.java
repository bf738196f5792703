package org.gouji.memo.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fonts that memos ask for, best replacement first (resources/memo/fonts.xml).
 *
 * @param fonts in the order of the file
 */
public record MemoFonts(List<Font> fonts) {
    private static final Pattern FONT =
            Pattern.compile("<w:font w:name=\"([^\"]+)\">.*?<w:altName w:val=\"([^\"]+)\"/>", Pattern.DOTALL);

    public MemoFonts {
        fonts = List.copyOf(fonts);
    }

    /** A font and what may stand in for it. */
    public record Font(String name, List<String> instead) {}

    /**
     * A font that a machine does not have.
     *
     * @param replacement which of those that may stand in for it is there; empty: the program that prints chooses
     */
    public record Missing(String name, Optional<String> replacement) {}

    static MemoFonts of(String fontTable) {
        List<Font> fonts = new ArrayList<>();
        Matcher matcher = FONT.matcher(fontTable);
        while (matcher.find()) {
            fonts.add(new Font(matcher.group(1), Arrays.asList(matcher.group(2).split(","))));
        }
        return new MemoFonts(fonts);
    }

    /** Those of which {@code installed} says that they are not there. */
    public List<Missing> missing(Predicate<String> installed) {
        return fonts.stream()
                .filter(f -> !installed.test(f.name()))
                .map(f -> new Missing(
                        f.name(), f.instead().stream().filter(installed).findFirst()))
                .toList();
    }
}
