package org.gouji.corpus;

import java.util.List;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Layout;
import org.gouji.bench.page.Trait;

/** A report laid out, ready to be written in any format, and what a reader should find in it. */
record Draft(Layout layout, List<Block> blocks, Truth truth) {

    boolean has(Trait trait) {
        return layout.has(trait);
    }
}
