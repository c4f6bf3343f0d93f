package se.rus.indicator.measures;

import java.util.Optional;
import se.rus.indicator.period.Period;
import se.rus.indicator.period.PeriodType;

/** The year of a baseline. */
final class MeasureYear {
    private MeasureYear() {}

    /** Empty when none stands there. */
    static Optional<Integer> of(MeasureCells cells) {
        return cells.text(MeasureColumn.BASE_YEAR)
                .map(text -> Period.read(text)
                        .filter(period -> period.type() == PeriodType.YEAR)
                        .map(Period::year)
                        .orElseThrow(() -> new CellFault(
                                cells.place(MeasureColumn.BASE_YEAR),
                                "not-a-year",
                                "Write the base year with four digits, 1900 to 2100.",
                                "Skriv basåret med fyra siffror, 1900 till 2100.")));
    }
}
