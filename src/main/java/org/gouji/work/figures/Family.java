package org.gouji.work.figures;

import java.util.List;

/**
 * A unit whose report must equal the sum of others', by the roster.
 *
 * @param parent that unit
 * @param children those others, in the order of the roster
 */
public record Family(Member parent, List<Member> children) {
    public Family {
        children = List.copyOf(children);
    }

    /**
     * A unit of the roster.
     *
     * @param id as the workspace knows it; empty where no report ever named it
     * @param name its full name
     */
    public record Member(String id, String name) {}
}
