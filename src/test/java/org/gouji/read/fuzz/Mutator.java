package org.gouji.read.fuzz;

import java.util.Random;
import org.gouji.read.fuzz.Container.Part;

/** Breaks a document: most often a part inside it, put back so that the outside stays sound. */
public final class Mutator {
    private static final int DEEPEST = 2;
    private final Random random;

    /** The mutations of this number. */
    public Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** One to four things wrong with {@code document}. */
    public byte[] mutate(byte[] document) {
        byte[] bytes = document;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = once(bytes, 0);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, int depth) {
        Container container = Container.of(bytes);
        if (depth < DEEPEST && !container.parts().isEmpty() && random.nextInt(8) != 0) {
            Part part = container.parts().get(random.nextInt(container.parts().size()));
            return container.with(part, once(part.content(), depth + 1));
        }
        return isText(bytes) && random.nextInt(3) != 0
                ? new TextMutation(random).apply(bytes)
                : new ByteMutation(random).apply(bytes);
    }

    private static boolean isText(byte[] bytes) {
        int zeros = 0;
        for (int i = 0; i < Math.min(bytes.length, 512); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros == 0;
    }
}
