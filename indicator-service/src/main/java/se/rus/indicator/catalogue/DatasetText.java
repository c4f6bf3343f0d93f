package se.rus.indicator.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.SeriesBreak;
import se.rus.indicator.definition.Source;
import se.rus.indicator.definition.Unit;
import se.rus.indicator.definition.Units;

/** What a dataset says of itself: who it is of, the unit, where the series breaks, and whether it goes on. */
final class DatasetText {
    private DatasetText() {}

    static BilingualText description(Published published) {
        Definition it = published.definition();
        BilingualText unit = Units.of(it.unit()).map(Unit::name).orElse(new BilingualText(it.unit(), it.unit()));
        return new BilingualText(
                joined(
                        "Indikator " + it.code() + " i län " + it.county() + ": "
                                + it.name().sv() + ", i " + unit.sv() + ".",
                        published.retired() ? "Mäts inte längre." : "",
                        breaks(
                                it.breaks(),
                                "Serien bryts från och med ",
                                "; värden före kan inte jämföras med dem efter.")),
                joined(
                        "Indicator " + it.code() + " of county " + it.county() + ": "
                                + it.name().en() + ", in " + unit.en() + ".",
                        published.retired() ? "Not measured any more." : "",
                        breaks(
                                it.breaks(),
                                "The series breaks from ",
                                " on; values before cannot be compared with those after.")));
    }

    /** Of a source whose licence has no address that portals know. */
    static BilingualText licence(Source source) {
        return source.licence() == null
                ? new BilingualText("Källan anger ingen licens.", "The source names no licence.")
                : new BilingualText(
                        "Licens enligt källan: " + source.licence(), "Licence by the source: " + source.licence());
    }

    private static String breaks(List<SeriesBreak> breaks, String before, String after) {
        return breaks.isEmpty()
                ? ""
                : breaks.stream().map(SeriesBreak::period).collect(Collectors.joining(", ", before, after));
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }
}
