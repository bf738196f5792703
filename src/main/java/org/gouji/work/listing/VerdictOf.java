package org.gouji.work.listing;

import java.util.Collection;
import org.gouji.model.Verdict;
import org.gouji.store.Kind;

/** The verdict that findings of these kinds ask for; of several sets together the gravest counts. */
@FunctionalInterface
public interface VerdictOf {
    /** The verdict. */
    Verdict of(Collection<Kind> kinds);
}
