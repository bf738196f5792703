package org.gouji.ui.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Order;

/**
 * How the list is looked at; kept with the workspace.
 *
 * @param filter which are shown
 * @param group what they are grouped by
 * @param sort how they are sorted
 * @param folded the values of the groups of which only the head is seen
 * @param columns widths and order of the columns, as the table wrote them
 */
public record ListView(Filter filter, Optional<Facet> group, Sort sort, Set<String> folded, String columns) {
    private static final String NEXT = "\n";

    public ListView {
        folded = Set.copyOf(folded);
    }

    /** Everything, flat, in the order of the check. */
    public static ListView first() {
        return new ListView(Filter.ALL, Optional.empty(), Sort.natural(), Set.of(), "");
    }

    /** The order that it asks of the listing. */
    public Order order() {
        return new Order(group, sort.by(), sort.descending());
    }

    ListView with(Filter other) {
        return new ListView(other, group, sort, folded, columns);
    }

    ListView with(Sort other) {
        return new ListView(filter, group, other, folded, columns);
    }

    ListView grouped(Optional<Facet> other) {
        return new ListView(filter, other, sort, Set.of(), columns);
    }

    ListView folding(Set<String> others) {
        return new ListView(filter, group, sort, others, columns);
    }

    ListView turned(String group) {
        Set<String> others = new TreeSet<>(folded);
        if (!others.remove(group)) {
            others.add(group);
        }
        return folding(others);
    }

    ListView laidOut(String others) {
        return new ListView(filter, group, sort, folded, others);
    }

    /** A text from which {@link #parse} makes it again; what is folded lasts for the session only. */
    public String text() {
        return String.join(
                NEXT,
                filter.text(),
                group.map(facet -> facet.name().toLowerCase(Locale.ROOT)).orElse(""),
                sort.column().name().toLowerCase(Locale.ROOT),
                sort.descending() ? "down" : "up",
                columns);
    }

    /** Reads {@link #text} back; what it does not know is as at first. */
    public static ListView parse(String text) {
        String[] parts = text.split(NEXT, -1);
        if (parts.length < 5) {
            return first();
        }
        return new ListView(
                Filter.parse(parts[0]),
                named(Facet.values(), parts[1]),
                new Sort(named(Column.values(), parts[2]).orElse(Column.SEVERITY), parts[3].equals("down")),
                new TreeSet<>(),
                parts[4]);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
