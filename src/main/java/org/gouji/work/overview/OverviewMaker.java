package org.gouji.work.overview;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.store.ImportFailures.Failure;
import org.gouji.store.Reports.Withdrawn;
import org.gouji.work.ReportRow;
import org.gouji.work.overview.SurveyUnits.Material;

/** Puts the reports of a workspace to the units of its roster, or, without one, to the units they name. */
final class OverviewMaker {
    private final Material material;
    private final List<ReportRow> reports;
    private final Map<String, UnitDraft> known = new LinkedHashMap<>();
    private final List<UnitDraft> nobodys = new ArrayList<>();
    private final Map<String, UnitDraft> outside = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    private final List<Stray> strays = new ArrayList<>();

    OverviewMaker(Material material, List<ReportRow> reports) {
        this.material = material;
        this.reports = reports;
    }

    Overview make() {
        material.roster().ifPresent(this::list);
        reports.forEach(this::place);
        FileNames names = new FileNames(material.roster(), known.keySet());
        material.failures().forEach((location, failure) -> fail(names, location, failure));
        material.withdrawn().forEach(this::withdrawn);
        strays.sort(Comparator.comparing(Stray::kind).thenComparing(Stray::path));
        Collection<UnitDraft> first = material.roster().isPresent() ? known.values() : byName(known.values());
        List<OverviewUnit> units = new ArrayList<>(known.size() + outside.size() + nobodys.size());
        first.forEach(draft -> units.add(draft.unit()));
        byName(outside.values()).forEach(draft -> units.add(draft.unit()));
        nobodys.forEach(draft -> units.add(draft.unit()));
        return new Overview(material.roster().isPresent(), units, List.copyOf(years), strays);
    }

    /** Parents above children, a unit above those it was made of; whoever has neither stands where the roster names it. */
    private void list(Roster roster) {
        roster.entries().stream()
                .filter(e -> e.parent().isEmpty() && e.tenure().successor().isEmpty())
                .forEach(e -> list(roster, e, 0));
        roster.entries().forEach(e -> list(roster, e, 0));
    }

    private void list(Roster roster, RosterEntry entry, int depth) {
        if (!known.containsKey(entry.unit())) {
            known.put(
                    entry.unit(),
                    new UnitDraft(entry, depth, material.deadlines().of(entry)));
            // who went on as this unit stands below it, with the reports of then
            roster.predecessors(entry.unit()).forEach(before -> list(roster, before, depth + 1));
            roster.children(entry.unit()).stream()
                    .filter(child -> child.tenure().successor().isEmpty())
                    .forEach(child -> list(roster, child, depth + 1));
        }
    }

    private void place(ReportRow row) {
        OverviewReport report = material.report(row);
        int year = row.year().orElse(0);
        if (year != 0) {
            years.add(year);
        } else {
            strays.add(stray(Stray.Kind.NO_YEAR, row, report));
        }
        if (row.unit().isEmpty()) {
            UnitDraft nobody = new UnitDraft(report.file(), false);
            nobody.add(year, report);
            nobodys.add(nobody);
            strays.add(stray(Stray.Kind.NO_UNIT, row, report));
            return;
        }
        String named = row.unit().get().name();
        Optional<RosterEntry> entry = material.roster().flatMap(roster -> roster.find(named));
        UnitDraft draft;
        if (entry.isPresent()) {
            draft = known.get(entry.get().unit());
        } else if (material.roster().isPresent()) {
            draft = outside.computeIfAbsent(named, n -> new UnitDraft(n, false));
            strays.add(stray(Stray.Kind.OUTSIDE, row, report));
        } else {
            draft = known.computeIfAbsent(named, n -> new UnitDraft(n, true));
        }
        draft.id(row.unit().get().id());
        draft.add(year, report);
    }

    private static Stray stray(Stray.Kind kind, ReportRow row, OverviewReport report) {
        return new Stray(
                kind,
                row.path(),
                "",
                OptionalLong.of(row.id()),
                row.unit().map(unit -> unit.name()),
                row.year(),
                Optional.empty(),
                report.imported());
    }

    private void fail(FileNames names, String location, Failure failure) {
        FileNames.Guess guess = names.guess(failure.path());
        strays.add(new Stray(
                Stray.Kind.FAILED,
                failure.path(),
                location,
                OptionalLong.empty(),
                guess.unit(),
                guess.year(),
                Optional.of(failure.message()),
                failure.at()));
        guess.unit()
                .ifPresent(unit ->
                        guess.year().ifPresent(year -> known.get(unit).failed(year, failure.path())));
    }

    private void withdrawn(Withdrawn report) {
        strays.add(new Stray(
                Stray.Kind.WITHDRAWN,
                report.path(),
                "",
                OptionalLong.of(report.id()),
                report.unit(),
                report.year(),
                Optional.empty(),
                report.at()));
    }

    /** By pinyin; a key is made once a name, not once a comparison. */
    private static List<UnitDraft> byName(Collection<UnitDraft> drafts) {
        record Keyed(CollationKey key, UnitDraft draft) {}
        Collator pinyin = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        List<Keyed> keyed = new ArrayList<>(drafts.size());
        drafts.forEach(draft -> keyed.add(new Keyed(pinyin.getCollationKey(draft.name()), draft)));
        Collections.sort(keyed, Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::draft).toList();
    }
}
