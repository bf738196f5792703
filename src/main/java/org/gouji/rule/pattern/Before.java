package org.gouji.rule.pattern;

import java.util.List;

/** Finds the characters one of which stands right before whatever a pattern matches, unless it begins the text. */
final class Before {
    /** After these a line begins. */
    private static final Letters LINE_ENDS = Letters.of("\n\r\u0085\u2028\u2029");

    private Before() {}

    /** The characters; all there are where the pattern does not say. */
    static Letters of(Shape shape) {
        if (shape instanceof Shape.Start) {
            return LINE_ENDS;
        } else if (shape instanceof Shape.Look look) {
            return look.behind() ? last(look.part()) : Letters.ANY;
        } else if (shape instanceof Shape.Choice choice) {
            return choice.ways().stream().map(Before::of).reduce(Letters.NONE, Letters::and);
        } else if (shape instanceof Shape.Row row) {
            return row(row.parts());
        }
        return Letters.ANY;
    }

    /** The first part that says it, up to the first that is more than a look. */
    private static Letters row(List<Shape> parts) {
        for (Shape part : parts) {
            Letters said = of(part);
            if (!said.any() || part.most() > 0) {
                return said;
            }
        }
        return Letters.ANY;
    }

    /** The characters a part can end with. */
    private static Letters last(Shape part) {
        if (part instanceof Shape.Start) {
            return LINE_ENDS;
        } else if (part instanceof Shape.One one) {
            return one.letters();
        } else if (part instanceof Shape.Choice choice) {
            return choice.ways().stream().map(Before::last).reduce(Letters.NONE, Letters::and);
        } else if (part instanceof Shape.Row row && !row.parts().isEmpty()) {
            return last(row.parts().get(row.parts().size() - 1));
        }
        return Letters.ANY;
    }
}
