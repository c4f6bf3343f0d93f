package se.rus.indicator.definition;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.rus.indicator.definition.DefinitionEvent.IndicatorCodeTaken;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;

/** The streams that begin when an indicator is defined: its own, and that of its code, so that a code is taken once. */
public final class NewStreams {
    private NewStreams() {}

    /** To be appended together; a conflict says that the code is taken. */
    public static List<StreamAppend> of(Definition definition, DefinitionEvent defined, Supplier<UUID> ids) {
        return List.of(
                new StreamAppend(
                        Definitions.codeStream(definition.county(), definition.code()),
                        0,
                        List.of(new NewEvent(ids.get(), new IndicatorCodeTaken(definition.indicatorId())))),
                new StreamAppend(
                        Definitions.stream(definition.indicatorId()), 0, List.of(new NewEvent(ids.get(), defined))));
    }
}
