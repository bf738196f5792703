package org.gouji.rule.claim;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataNode;

/** The kinds of words, numbered in the order of the file; a set of kinds is a {@link Set}. */
final class Kinds {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Kinds(Iterable<String> names) {
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no kind of words is called " + name);
        }
        return number;
    }

    Set of(String... names) {
        Set set = new Set();
        for (String name : names) {
            set.add(number(name));
        }
        return set;
    }

    /** The kinds that a list of the file names. */
    Set of(List<DataNode> names) {
        Set set = new Set();
        for (DataNode name : names) {
            if (!numbers.containsKey(name.text())) {
                throw name.mistake("no kind of words is called '" + name.text() + "'");
            }
            set.add(number(name.text()));
        }
        return set;
    }

    /** A set of kinds. One thread at a time while it grows. */
    static final class Set {
        private final long[] bits = new long[3];

        Set add(int kind) {
            bits[kind >> 6] |= 1L << (kind & 63);
            return this;
        }

        Set addAll(Set other) {
            for (int i = 0; i < bits.length; i++) {
                bits[i] |= other.bits[i];
            }
            return this;
        }

        Set without(Set other) {
            Set rest = new Set();
            for (int i = 0; i < bits.length; i++) {
                rest.bits[i] = bits[i] & ~other.bits[i];
            }
            return rest;
        }

        Set and(Set other) {
            Set both = new Set();
            for (int i = 0; i < bits.length; i++) {
                both.bits[i] = bits[i] & other.bits[i];
            }
            return both;
        }

        void removeAll(Set other) {
            for (int i = 0; i < bits.length; i++) {
                bits[i] &= ~other.bits[i];
            }
        }

        boolean has(int kind) {
            return (bits[kind >> 6] & 1L << (kind & 63)) != 0;
        }

        boolean hasAll(Set others) {
            for (int i = 0; i < bits.length; i++) {
                if ((bits[i] & others.bits[i]) != others.bits[i]) {
                    return false;
                }
            }
            return true;
        }

        boolean hasAny(Set others) {
            for (int i = 0; i < bits.length; i++) {
                if ((bits[i] & others.bits[i]) != 0) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Set && Arrays.equals(bits, ((Set) other).bits);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bits);
        }
    }
}
