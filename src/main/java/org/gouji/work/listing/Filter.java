package org.gouji.work.listing;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which discrepancies are shown: of each facet one of the chosen values, and all of the words. Value; never changed.
 *
 * @param chosen the values chosen of a facet; a facet without any is absent and lets everything through
 * @param words what must occur, with blanks between; empty: all
 */
public record Filter(Map<Facet, Set<String>> chosen, String words) {
    /** Shows everything. */
    public static final Filter ALL = new Filter(Map.of(), "");

    public Filter {
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(kept);
        words = words.strip();
    }

    /** The values chosen of a facet; empty: all. */
    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Whether it shows everything. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The same with only these values of a facet; with none of them, all. */
    public Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, values);
        return new Filter(next, words);
    }

    /** The same with only this value of a facet. */
    public Filter only(Facet facet, String value) {
        return with(facet, Set.of(value));
    }

    /** The same for all values of a facet. */
    public Filter without(Facet facet) {
        return with(facet, Set.of());
    }

    /** This value as well, or no longer. */
    public Filter toggled(Facet facet, String value) {
        Set<String> next = new TreeSet<>(of(facet));
        if (!next.remove(value)) {
            next.add(value);
        }
        return with(facet, next);
    }

    /** The same with other words. */
    public Filter saying(String other) {
        return new Filter(chosen, other);
    }

    /** One line from which {@link #parse} makes it again. */
    public String text() {
        StringBuilder text = new StringBuilder();
        chosen.forEach((facet, values) -> text.append(facet.name().toLowerCase(Locale.ROOT))
                .append('=')
                .append(String.join(",", values.stream().map(Filter::coded).toList()))
                .append('&'));
        return text.append("words=").append(coded(words)).toString();
    }

    /** Reads {@link #text} back; what it does not know, as of another release, is left out. */
    public static Filter parse(String text) {
        Filter filter = ALL;
        for (String part : text.split("&")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).toUpperCase(Locale.ROOT);
            if (name.equals("WORDS")) {
                filter = filter.saying(decoded(part.substring(equals + 1)));
            }
            for (Facet facet : Facet.values()) {
                if (facet.name().equals(name)) {
                    Set<String> values = new TreeSet<>();
                    for (String value : part.substring(equals + 1).split(",", -1)) {
                        values.add(decoded(value));
                    }
                    filter = filter.with(facet, values);
                }
            }
        }
        return filter;
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
