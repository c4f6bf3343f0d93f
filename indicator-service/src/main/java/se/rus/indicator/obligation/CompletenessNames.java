package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.rus.contracts.reference.Actors;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definitions;

/** What people call the actors and indicators of a page. */
@ApplicationScoped
public class CompletenessNames {
    private final Definitions definitions;

    CompletenessNames(Definitions definitions) {
        this.definitions = definitions;
    }

    /** By key; periods have none. */
    Uni<Map<String, BilingualText>> of(List<String> keys, String by) {
        return switch (by) {
            case "actor" -> Uni.createFrom().item(actors(keys));
            case "indicator" ->
                definitions
                        .current(keys)
                        .map(known -> known.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> each.getValue().definition().name())));
            default -> Uni.createFrom().item(Map.of());
        };
    }

    private static Map<String, BilingualText> actors(List<String> codes) {
        return codes.stream().collect(Collectors.toMap(code -> code, CompletenessNames::actor));
    }

    /** A municipality is called the same in both languages. */
    private static BilingualText actor(String code) {
        String name = Actors.nameOf(code);
        return new BilingualText(name, name);
    }
}
