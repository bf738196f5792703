package org.gouji.chart;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Which fonts this machine has, by their Chinese and their English names. Needs no display. */
public final class InstalledFonts implements Predicate<String> {
    private final Set<String> families = new HashSet<>();

    private InstalledFonts() {}

    /** As of now; none where the machine cannot tell. */
    public static InstalledFonts look() {
        InstalledFonts fonts = new InstalledFonts();
        try {
            GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
            for (Locale locale : new Locale[] {Locale.ROOT, Locale.CHINA, Locale.US}) {
                Arrays.stream(machine.getAvailableFontFamilyNames(locale))
                        .map(InstalledFonts::plain)
                        .forEach(fonts.families::add);
            }
        } catch (AWTError | RuntimeException | LinkageError e) {
            // a machine without any font library prints nothing either
            System.getLogger(InstalledFonts.class.getName()).log(System.Logger.Level.DEBUG, "no fonts", e);
        }
        return fonts;
    }

    @Override
    public boolean test(String family) {
        return families.contains(plain(family));
    }

    private static String plain(String family) {
        return family.strip().toLowerCase(Locale.ROOT);
    }
}
