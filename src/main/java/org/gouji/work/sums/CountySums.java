package org.gouji.work.sums;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.memo.Totals;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;

/** Adds up, for each parent of the roster and each year, the reports of its children as they count, corrections applied. */
public final class CountySums {
    private final FormCatalogue forms;
    private final Instant at;

    /** Sums as of {@code at}. */
    public CountySums(FormCatalogue forms, Instant at) {
        this.forms = forms;
        this.at = at;
    }

    /** A parent in a year of which at least one child has reported. */
    public record Family(String unit, int year, List<Child> children) {}

    /** A child and its report, where it came. */
    public record Child(String unit, Optional<ReportHead> report) {}

    /** By year, then in the order of the roster; nothing where there is no roster. */
    public List<Family> families(Session session) {
        Optional<Roster> roster = session.rosters().get();
        Map<Integer, Map<String, ReportHead>> came = new TreeMap<>();
        if (roster.isPresent()) {
            for (ReportHead head : session.reports().list()) {
                // of two reports of a unit the last counts, as for the rules
                head.year()
                        .ifPresent(year -> head.unit()
                                .ifPresent(unit -> came.computeIfAbsent(year, y -> new HashMap<>())
                                        .put(roster.get().fullName(unit.name()), head)));
            }
        }
        List<Family> families = new ArrayList<>();
        came.forEach((year, reports) -> {
            for (RosterEntry entry : roster.orElseThrow().entries()) {
                List<Child> children = roster.orElseThrow().children(entry.unit(), year).stream()
                        .map(child -> new Child(child.unit(), Optional.ofNullable(reports.get(child.unit()))))
                        .toList();
                if (children.stream().anyMatch(c -> c.report().isPresent())
                        && forms.forYear(year).isPresent()) {
                    families.add(new Family(entry.unit(), year, children));
                }
            }
        });
        return families;
    }

    /** The sums of {@code family}. */
    public Totals of(Session session, Family family) {
        FormEdition edition = forms.forYear(family.year()).orElseThrow();
        Map<CellId, BigDecimal> sums = new HashMap<>();
        edition.cells().forEach(cell -> sums.put(cell, BigDecimal.ZERO));
        List<String> reported = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> otherForm = new ArrayList<>();
        Map<String, Integer> unread = new LinkedHashMap<>();
        for (Child child : family.children()) {
            if (child.report().isEmpty()) {
                missing.add(child.unit());
            } else if (!child.report().get().edition().equals(edition.id())) {
                otherForm.add(child.unit());
            } else {
                reported.add(child.unit());
                Report report =
                        session.reports().load(child.report().get().id()).orElseThrow();
                int left = add(report, edition, sums);
                if (left > 0) {
                    unread.put(child.unit(), left);
                }
            }
        }
        return new Totals(family.unit(), family.year(), edition, sums, reported, missing, otherForm, unread, at);
    }

    /** How many cells have nothing that could be added. */
    private static int add(Report report, FormEdition edition, Map<CellId, BigDecimal> sums) {
        int left = 0;
        for (CellId cell : edition.cells()) {
            Optional<BigDecimal> amount = report.figure(cell).amount();
            if (amount.isPresent()) {
                sums.merge(cell, amount.get(), BigDecimal::add);
            } else {
                left++;
            }
        }
        return left;
    }
}
