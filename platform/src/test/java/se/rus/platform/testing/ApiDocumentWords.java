package se.rus.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an OpenAPI document must say of its schemas: what each is, what each of its properties means, and nothing that is
 * meant for those who write the services.
 */
final class ApiDocumentWords {
    /** Markup, numbers of requirements, and words of the Java behind it. */
    private static final Pattern FOR_US = Pattern.compile(
            "\\{@|</?[a-z]+>|\\bR\\d{1,3}\\b|[a-z]Exception\\b|\\bProved by\\b|se\\.rus\\.[a-z]|[a-z](?:Projection|Decider|Resource|Sql|Test)\\b|\\uFFFC");

    private ApiDocumentWords() {}

    /** One line for each schema or property that lacks words, or has the wrong ones. */
    static List<String> broken(JsonNode document) {
        List<String> broken = new ArrayList<>();
        document.at("/components/schemas").properties().forEach(schema -> {
            hold(broken, schema.getKey(), schema.getValue());
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(part -> hold(broken, schema.getKey() + "." + part.getKey(), part.getValue()));
        });
        return broken;
    }

    private static void hold(List<String> broken, String place, JsonNode described) {
        String words = described.path("description").asText();
        if (words.isBlank()) {
            broken.add(place + " lacks a description: write it in the docstring (@param for a part)");
        } else if (FOR_US.matcher(words).find()) {
            broken.add(place + " says what is not for its readers: " + words);
        }
    }
}
