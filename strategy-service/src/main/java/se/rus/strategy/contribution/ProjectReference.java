package se.rus.strategy.contribution;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project, by id, or by name when it is older than this system or was funded elsewhere.
 *
 * @param projectId as the funding service gives it; nullable; not looked up, since that service may be slower
 * @param name what it is called; nullable when there is an id
 */
@Schema(name = "ProjectReference")
public record ProjectReference(
        @Pattern(regexp = "[\\w.:-]{1,100}") String projectId,
        @Size(max = 300) String name) {

    /** Whether it says which project. */
    boolean given() {
        return projectId != null || (name != null && !name.isBlank());
    }
}
