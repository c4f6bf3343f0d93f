package se.rus.indicator.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.period.AsOf;

/** Finds the values of a series and what is to be said with them. */
@ApplicationScoped
class Series {
    private final Definitions definitions;
    private final UnitHistory units;
    private final SeriesReader reader;

    Series(Definitions definitions, UnitHistory units, SeriesReader reader) {
        this.definitions = definitions;
        this.units = units;
        this.reader = reader;
    }

    /** What the client has already, or what it has not. */
    sealed interface Found {
        String tag();

        /** Nothing has changed since. */
        record Known(String tag) implements Found {}

        /** A page of values. */
        record New(SeriesAnswer answer, Definition definition) implements Found {
            @Override
            public String tag() {
                return answer.tag();
            }
        }
    }

    /** @param known whether the client has the representation with that tag; empty when it did not say */
    Uni<Found> find(String indicatorId, SeriesQuery query, SeriesFormat format, Optional<Predicate<String>> known) {
        return definitions.one(indicatorId).chain(state -> {
            SeriesSelection wanted = SelectionReading.of(query, state.definition());
            return known.map(has -> unlessKnown(state, wanted, query, format, has))
                    .orElseGet(() -> read(state, wanted, query, format));
        });
    }

    private Uni<Found> unlessKnown(
            DefinitionState definition,
            SeriesSelection wanted,
            SeriesQuery query,
            SeriesFormat format,
            Predicate<String> has) {
        return reader.state(wanted)
                .map(state -> state.tag(definition.version(), format))
                .chain(tag -> has.test(tag)
                        ? Uni.createFrom().item(new Found.Known(tag))
                        : read(definition, wanted, query, format));
    }

    private Uni<Found> read(DefinitionState state, SeriesSelection wanted, SeriesQuery query, SeriesFormat format) {
        Definition definition = state.definition();
        SeriesPaging paging = query.paging(format);
        return units.of(definition)
                .map(history -> SeriesHead.of(definition, history))
                .chain(head -> reader.page(wanted, paging)
                        .map(page -> new SeriesAnswer(
                                head,
                                page.values(),
                                paging,
                                page.state(),
                                wanted.asOf().map(AsOf::instant).orElse(null),
                                format,
                                page.state().tag(state.version(), format))))
                .map(answer -> new Found.New(answer, definition));
    }
}
