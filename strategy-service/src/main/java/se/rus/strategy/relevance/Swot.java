package se.rus.strategy.relevance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the county has for and against it as to one target, a line each. None when a list is left out.
 *
 * @param strengths what it does well
 * @param weaknesses what it lacks
 * @param opportunities from outside, what it could use
 * @param threats from outside, what could stop it
 */
@Schema(name = "Swot")
public record Swot(
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> strengths,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> weaknesses,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> opportunities,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> threats) {
    public static final Swot NOTHING = new Swot(null, null, null, null);

    public Swot {
        strengths = lines(strengths);
        weaknesses = lines(weaknesses);
        opportunities = lines(opportunities);
        threats = lines(threats);
    }

    /** Holes stay for validation to name. */
    private static List<String> lines(List<String> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }
}
