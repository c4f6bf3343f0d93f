package se.rus.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong and what to do about it (RFC 9457), in English and in Swedish.
 *
 * @param type stable; docs/problems.md lists all
 * @param detail what to do
 * @param instance the path that was asked for
 * @param errors one entry a field, when fields are to blame
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String titleSv,
        String detailSv,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, titleSv, detailSv, errors);
    }
}
