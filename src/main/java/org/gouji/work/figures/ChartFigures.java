package org.gouji.work.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What charts ask of a workspace. Any thread; slow enough to keep off the event thread. */
public interface ChartFigures {

    /** Some measures of every unit and year. */
    List<UnitFigure> of(List<Measure> measures);

    /** The same for some units, by id. */
    List<UnitFigure> ofUnits(List<Measure> measures, Collection<String> units);

    /** The names of all units, by id. */
    Map<String, String> names();

    /** What kind of body each unit is, by id: as the roster says, else as its name tells. {@code kind.KEY} names it. */
    Map<String, String> kinds();

    /** The families of the roster, in its order; none without a roster. */
    List<Family> families();

    /** How the work went. */
    Course course();

    /** By which day all is to be decided. */
    Optional<LocalDate> deadline();

    /** Sets that day or takes it away. */
    void setDeadline(Optional<LocalDate> day);
}
