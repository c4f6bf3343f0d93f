package se.rus.indicator.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.BreakdownOf;
import se.rus.indicator.definition.Source;

/** A series as JSON-stat. Labels are Swedish, as the format has one language; the extension holds both names. */
final class JsonStatSeries {
    private JsonStatSeries() {}

    static JsonStat of(SeriesAnswer series, List<BreakdownOf> breakdowns, String href) {
        SeriesHead head = series.head();
        JsonStatCube cube = new JsonStatCube(series.values());
        Map<String, JsonStat.Dimension> dimensions = new LinkedHashMap<>();
        dimensions.put("period", dimension("period", cube.periods(), UnaryOperator.identity()));
        dimensions.put("actor", dimension("aktör", cube.actors(), ActorNames::of));
        dimensions.put("breakdown", dimension("uppdelning", cube.breakdowns(), word -> name(word, breakdowns)));
        return new JsonStat(
                "2.0",
                "dataset",
                href,
                head.name().sv() + " (" + head.unit() + ")",
                head.source() == null ? null : head.source().name(),
                series.state().last().map(Instant::toString).orElse(null),
                notes(head),
                List.copyOf(dimensions.keySet()),
                List.of(
                        cube.periods().size(),
                        cube.actors().size(),
                        cube.breakdowns().size()),
                Map.of("time", List.of("period"), "geo", List.of("actor")),
                dimensions,
                cube.value(),
                cube.status(),
                extension(series));
    }

    private static JsonStat.Dimension dimension(String label, List<String> codes, UnaryOperator<String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        codes.forEach(code -> names.put(code, name.apply(code)));
        return new JsonStat.Dimension(label, new JsonStat.Category(codes, names));
    }

    private static String name(String word, List<BreakdownOf> breakdowns) {
        return breakdowns.stream()
                .filter(each -> each.breakdown().word().equals(word))
                .map(BreakdownOf::name)
                .map(BilingualText::sv)
                .findFirst()
                .orElse(word);
    }

    private static List<String> notes(SeriesHead head) {
        List<String> notes = new ArrayList<>();
        notes.add("Enhet: " + head.unit() + ". Unit: " + head.unit() + ".");
        head.breaks().forEach(each -> notes.add(note(each)));
        notes.add("status: p preliminärt/preliminary, m saknas/missing, w återtaget/withdrawn.");
        return notes;
    }

    private static String note(UnitBreak it) {
        boolean sameUnit = it.unitBefore().equals(it.unitFrom());
        String units = sameUnit ? "" : " (" + it.unitBefore() + " → " + it.unitFrom() + ")";
        return "Serien bryts från och med " + it.period() + units + ": " + it.reason() + ". The series breaks from "
                + it.period() + " on; values before cannot be compared with those from there on.";
    }

    private static Map<String, Object> extension(SeriesAnswer series) {
        SeriesHead head = series.head();
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("indicatorId", head.indicatorId());
        extension.put("name", head.name());
        extension.put("unit", head.unit());
        extension.put("breaks", head.breaks());
        Source source = head.source();
        if (source != null) {
            extension.put("source", source);
        }
        if (series.asOf() != null) {
            extension.put("asOf", series.asOf());
        }
        extension.put("page", series.paging().page());
        extension.put("limit", series.paging().limit());
        extension.put("total", series.state().total());
        return extension;
    }
}
