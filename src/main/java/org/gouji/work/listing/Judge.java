package org.gouji.work.listing;

import java.util.Collection;
import org.gouji.model.Verdict;
import org.gouji.store.Kind;

/** Proposes verdicts. Any thread. */
public interface Judge {

    /** The verdict that findings of these kinds ask for; of several sets together the gravest counts. */
    Verdict of(Collection<Kind> kinds);

    /** The verdict on a report whose findings ask for {@code proposed}; {@code partial}: not all of it could be read. */
    Verdict of(Verdict proposed, boolean partial);
}
