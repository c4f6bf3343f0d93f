package se.rus.indicator.kolada;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.platform.store.EventJson;

/** What Kolada answers with: its files, and rows in the form of theirs. */
final class KoladaFiles {
    private KoladaFiles() {}

    /** The country, the regions and the municipalities. */
    static List<JsonNode> municipalities() {
        return Stream.concat(Stream.of("0000"), Actors.all().stream().map(Actor::code))
                .<JsonNode>map(code -> EventJson.MAPPER.createObjectNode().put("id", code))
                .toList();
    }

    /** A group of municipalities. */
    static JsonNode group(String id, String title, String... members) {
        ObjectNode group = EventJson.MAPPER.createObjectNode().put("id", id).put("title", title);
        for (String member : members) {
            group.withArray("members").addObject().put("member_id", member).put("member_title", member);
        }
        return group;
    }

    /** A row of data with one value. */
    static JsonNode row(String kpi, String municipality, int year, String gender, String value, boolean deleted) {
        try {
            return EventJson.MAPPER.readTree("{\"kpi\": \"" + kpi + "\", \"municipality\": \"" + municipality
                    + "\", \"period\": " + year + ", \"values\": [{\"gender\": \"" + gender + "\", \"value\": "
                    + value + ", \"isdeleted\": " + deleted + "}]}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The values of a file. */
    static List<JsonNode> values(String file) {
        try (InputStream in = KoladaFiles.class.getResourceAsStream("/kolada/" + file)) {
            return EventJson.MAPPER.readTree(in).get("values").valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
