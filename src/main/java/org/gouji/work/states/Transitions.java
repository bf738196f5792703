package org.gouji.work.states;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataNode;
import org.gouji.model.Decision;

/** Which decision may follow which, from resources/review/states.yaml. Any thread. */
public final class Transitions {
    private final Map<Decision, List<Decision>> offered;

    private Transitions(Map<Decision, List<Decision>> offered) {
        this.offered = offered;
    }

    /** The transitions as shipped. */
    public static Transitions load() {
        Map<Decision, List<Decision>> offered = new EnumMap<>(Decision.class);
        DataNode root = DataNode.resource("review/states.yaml").get("offered");
        for (Decision from : Decision.values()) {
            List<Decision> next = new ArrayList<>();
            root.texts(from.key()).forEach(key -> next.add(Decision.of(key)));
            offered.put(from, List.copyOf(next));
        }
        return new Transitions(offered);
    }

    /** What may follow, in the order in which it is offered. */
    public List<Decision> after(Decision from) {
        return offered.get(from);
    }

    /** Whether {@code to} may follow {@code from}; the same may, with other words. */
    public boolean allows(Decision from, Decision to) {
        return from == to || after(from).contains(to);
    }
}
