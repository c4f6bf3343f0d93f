package se.rus.strategy.context;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * A context event as it is sent in.
 *
 * @param name what it is called, in both languages
 * @param to left out while it goes on
 * @param affected nothing yet when left out
 * @see Context
 */
@Schema(name = "NewContextEvent", examples = ContextExamples.NEW)
public record NewContext(
        @NotNull @Valid Name name,
        @Size(max = 5000) String description,
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull Effect effect,
        @Size(max = 500) List<@NotNull @Valid Affected> affected) {
    public NewContext {
        affected = affected == null ? List.of() : affected.stream().toList();
    }

    /**
     * In both languages.
     *
     * @param sv in Swedish
     * @param en in English
     */
    @Schema(name = "ContextEventName")
    public record Name(
            @NotBlank @Size(max = 300) String sv,
            @NotBlank @Size(max = 300) String en) {}

    Context context(String contextId, String county) {
        return new Context(
                contextId, county, new BilingualText(name.sv(), name.en()), description, from, to, effect, affected);
    }
}
