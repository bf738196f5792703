package org.gouji.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.claim.ClaimReader;

/** What the program makes of a report, without the places: the same for the same report in any format. */
record Understood(List<String> cells, List<String> claims, List<String> findings) {

    /** Makes it; any thread. */
    static final class Reader {
        private final RuleEngine rules;
        private final ClaimReader claims;

        Reader(FormCatalogue forms) {
            this.rules = RuleEngine.load(forms);
            this.claims = ClaimReader.load(forms);
        }

        Understood read(Report report) {
            return new Understood(cells(report), claims(report), findings(report));
        }

        private static List<String> cells(Report report) {
            return report.figures().values().stream()
                    .map(f -> f.cell() + " " + f.state().key()
                            + f.value().map(v -> " " + v.toPlainString()).orElse(""))
                    .toList();
        }

        private List<String> claims(Report report) {
            return claims.read(report).claims().stream()
                    .map(c -> c.measure() + " " + c.check() + " " + c.role() + " "
                            + c.place().section() + " " + c.value() + " " + c.exactness() + " " + c.sureness() + " "
                            + c.cells())
                    .toList();
        }

        private List<String> findings(Report report) {
            List<String> lines = new ArrayList<>();
            rules.check(report)
                    .findings()
                    .forEach(f -> lines.add(f.check() + " " + f.severity() + " "
                            + f.cells().stream().map(CellId::address).collect(Collectors.joining(",")) + " "
                            + f.expected().orElse("") + "/" + f.actual().orElse("") + " " + f.cause() + " "
                            + f.suspects()));
            return lines.stream().map(l -> l.replaceAll("\\s+", " ")).sorted().toList();
        }
    }
}
