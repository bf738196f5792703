package org.gouji.work.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Roster;

/** Which unit and year a file is named after. Good enough to say whose file could not be read, never to place a report. */
final class FileNames {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

    /** Parts of the path that are looked at, the file's own name included. */
    private static final int PARTS = 3;

    private final Map<String, String> units = new HashMap<>();
    private final TreeSet<Integer> lengths = new TreeSet<>(java.util.Comparator.reverseOrder());

    /** What a name tells. */
    record Guess(Optional<String> unit, Optional<Integer> year) {}

    FileNames(Optional<Roster> roster, Collection<String> known) {
        known.forEach(name -> add(name, name));
        roster.ifPresent(list -> list.entries().forEach(e -> e.aliases().forEach(alias -> add(alias, e.unit()))));
    }

    private void add(String name, String unit) {
        String plain = Roster.plain(name);
        if (units.putIfAbsent(plain, unit) == null) {
            lengths.add(plain.length());
        }
    }

    /** What the file's name tells, or else the folders it lies in, the nearest first. */
    Guess guess(String path) {
        String[] parts = path.split("/");
        Optional<String> unit = Optional.empty();
        Optional<Integer> year = Optional.empty();
        for (int i = parts.length - 1; i >= Math.max(0, parts.length - PARTS); i--) {
            String part = parts[i];
            unit = unit.or(() -> unit(Roster.plain(part)));
            year = year.or(() -> year(part));
        }
        return new Guess(unit, year);
    }

    /** The longest name in it: a bureau's name may begin with its county's. */
    private Optional<String> unit(String text) {
        for (int length : lengths) {
            for (int at = 0; at + length <= text.length(); at++) {
                String unit = units.get(text.substring(at, at + length));
                if (unit != null) {
                    return Optional.of(unit);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> year(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
    }
}
