package org.gouji.work;

import java.time.Clock;
import org.gouji.form.FormCatalogue;
import org.gouji.read.ReportReader;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.profile.Profile;

/** What every use case works with; made once when the program starts. Any thread. */
public record Toolbox(FormCatalogue forms, ReportReader reader, RuleEngine rules, Clock clock) {

    /** The same tools with the rules as shipped, changed by a profile. */
    Toolbox with(Profile profile) {
        return new Toolbox(forms, reader, rules.with(profile), clock);
    }

    /** The same tools that read with another reader. */
    Toolbox with(ReportReader other) {
        return new Toolbox(forms, other, rules, clock);
    }

    /** The tools as shipped. */
    public static Toolbox load() {
        FormCatalogue forms = FormCatalogue.load();
        return new Toolbox(forms, new ReportReader(forms), RuleEngine.load(forms), Clock.systemUTC());
    }
}
