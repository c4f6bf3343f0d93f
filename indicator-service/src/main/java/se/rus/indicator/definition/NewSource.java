package se.rus.indicator.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where the values of a new indicator come from.
 *
 * @see Source
 */
public record NewSource(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 1000) @Pattern(regexp = "https?://\\S+") String url,
        @Size(max = 100) String licence,
        @Pattern(regexp = "[NU][0-9]{5}") String kpi) {
    /** What Kolada asks for wherever its values are shown. */
    private static final String KOLADA = "Källa: Kolada";

    private static final String KOLADA_LICENCE = "CC BY 4.0";

    Source source() {
        return kpi == null ? new Source(name, url, licence, null) : new Source(KOLADA, url, KOLADA_LICENCE, kpi);
    }
}
