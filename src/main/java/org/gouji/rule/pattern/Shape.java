package org.gouji.rule.pattern;

import java.util.List;

/** What a pattern is made of, as far as one must know it to see where a match can begin. Immutable. */
sealed interface Shape {
    /** The width of what has no end. */
    int ENDLESS = 1 << 24;

    /** As few characters as it can be. */
    int least();

    /** As many characters as it can be, at most {@link #ENDLESS}. */
    int most();

    /** Whatever characters it can hold. */
    Letters letters();

    /** The characters it can begin with; where it can be nothing, they are not all. */
    Letters first();

    /** One character of these; empty where it may be any, then a pair of surrogates as well. */
    record One(String characters) implements Shape {
        @Override
        public int least() {
            return 1;
        }

        @Override
        public int most() {
            return characters.isEmpty() ? 2 : 1;
        }

        @Override
        public Letters letters() {
            return characters.isEmpty() ? Letters.ANY : Letters.of(characters);
        }

        @Override
        public Letters first() {
            return letters();
        }
    }

    /** One after the other. */
    record Row(List<Shape> parts) implements Shape {
        @Override
        public int least() {
            return parts.stream().mapToInt(Shape::least).sum();
        }

        @Override
        public int most() {
            return parts.stream().mapToInt(Shape::most).reduce(0, (a, b) -> Math.min(ENDLESS, a + b));
        }

        @Override
        public Letters letters() {
            return parts.stream().map(Shape::letters).reduce(Letters.NONE, Letters::and);
        }

        @Override
        public Letters first() {
            Letters found = Letters.NONE;
            for (Shape part : parts) {
                found = found.and(part.first());
                if (part.least() > 0) {
                    break;
                }
            }
            return found;
        }
    }

    /** One of several. */
    record Choice(List<Shape> ways) implements Shape {
        @Override
        public int least() {
            return ways.stream().mapToInt(Shape::least).min().orElse(0);
        }

        @Override
        public int most() {
            return ways.stream().mapToInt(Shape::most).max().orElse(0);
        }

        @Override
        public Letters letters() {
            return ways.stream().map(Shape::letters).reduce(Letters.NONE, Letters::and);
        }

        @Override
        public Letters first() {
            return ways.stream().map(Shape::first).reduce(Letters.NONE, Letters::and);
        }
    }

    /** The same several times, from {@code fewest} to {@code times}. */
    record Repeated(Shape part, int fewest, int times) implements Shape {
        @Override
        public int least() {
            return part.least() * fewest;
        }

        @Override
        public int most() {
            return (int) Math.min(ENDLESS, (long) part.most() * times);
        }

        @Override
        public Letters letters() {
            return part.letters();
        }

        @Override
        public Letters first() {
            return part.first();
        }
    }

    /** What is no part of the match: it holds no character. */
    sealed interface Edge extends Shape {
        @Override
        default int least() {
            return 0;
        }

        @Override
        default int most() {
            return 0;
        }

        @Override
        default Letters letters() {
            return Letters.NONE;
        }

        @Override
        default Letters first() {
            return Letters.NONE;
        }
    }

    /** What must stand {@code behind} the place, or ahead of it, but is no part of the match. */
    record Look(Shape part, boolean behind) implements Edge {}

    /** The beginning of a line. */
    record Start() implements Edge {}
}
