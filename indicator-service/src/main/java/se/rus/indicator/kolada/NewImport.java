package se.rus.indicator.kolada;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A request to fetch from Kolada.
 *
 * @param kind what to fetch
 * @param indicators indicatorIds; all of the caller's county that Kolada fills, when left out
 * @param all true to fetch everything again, not only what changed since the last time
 */
public record NewImport(
        @NotNull KoladaImportEvent.Kind kind,
        @Size(max = 500) List<@NotNull @Size(max = 60) String> indicators,
        Boolean all) {}
