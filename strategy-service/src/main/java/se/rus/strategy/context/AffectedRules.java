package se.rus.strategy.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.rus.platform.http.FieldError;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.context.AffectedThings.Known;
import se.rus.strategy.contribution.Misfits;

/** What a county may say that something worked on: things of its own. Indicators are another service's to know. */
final class AffectedRules {
    private AffectedRules() {}

    /** 422 with everything that does not fit. What was there before stays, as it was right then. */
    static void require(List<Affected> affected, List<Affected> before, String county, Known known) {
        Misfits misfits = new Misfits();
        IntStream.range(0, affected.size())
                .filter(i -> before.stream().noneMatch(affected.get(i)::pointsWhere))
                .forEach(i ->
                        broken("/affected/" + i, affected.get(i), county, known).ifPresent(misfits::add));
        misfits.require();
    }

    private static Optional<FieldError> broken(String pointer, Affected it, String county, Known known) {
        if ((it.kind() == AffectedKind.ELEMENT) != (it.strategyId() != null)) {
            return Optional.of(new FieldError(
                    pointer + "/strategyId",
                    "strategy-of-element",
                    "is given with an element, and with nothing else",
                    "anges för ett element, och inte annars"));
        }
        return switch (it.kind()) {
            case ELEMENT -> element(pointer, it, county, known);
            case ACTIVITY -> thing(pointer, known.activities().get(it.id()), county);
            case SHIFT -> thing(pointer, known.shifts().get(it.id()), county);
            case INDICATOR -> Optional.empty();
        };
    }

    private static Optional<FieldError> element(String pointer, Affected it, String county, Known known) {
        Elements strategy = known.strategies().get(it.strategyId());
        if (strategy == null || !strategy.county().equals(county)) {
            return thing(pointer, strategy == null ? null : strategy.county(), county);
        }
        return strategy.has(it.id()) ? Optional.empty() : thing(pointer, null, county);
    }

    private static Optional<FieldError> thing(String pointer, String countyOfIt, String county) {
        if (countyOfIt == null) {
            return Optional.of(new FieldError(pointer + "/id", "unknown-affected", "does not exist", "finns inte"));
        }
        return countyOfIt.equals(county)
                ? Optional.empty()
                : Optional.of(
                        new FieldError(pointer + "/id", "not-your-county", "is another county's", "är ett annat läns"));
    }
}
