package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.rus.local.Service;

/** A university that both counties share, and the networks that Kronoberg's report names. */
final class DemoRegister {
    private static final String REGION = "region-0007";

    /** The report covers 2015 to 2023 and says of no network when it started. */
    private static final String KNOWN_SINCE = "2023-12-31";

    private static final Map<String, String> REGIONS = Map.of(
            "Kronoberg",
            "0007",
            "Jönköping",
            "0006",
            "Kalmar",
            "0008",
            "Blekinge",
            "0010",
            "Skåne",
            "0012",
            "Halland",
            "0013");

    private DemoRegister() {}

    static void fill(DemoClient client) {
        client.create(REGION, Service.STRATEGY, "/actors", "university", university());
        List<ObjectNode> networks = networks(Plan.resource("grona-kronoberg-2025.json"));
        for (ObjectNode network : networks) {
            String key = "network-" + networks.indexOf(network);
            client.create(REGION, Service.STRATEGY, "/networks", key, network);
        }
    }

    private static ObjectNode university() {
        ObjectNode actor = DemoClient.JSON
                .createObjectNode()
                .put("name", "Linnéuniversitetet")
                .put("kind", "university");
        actor.put("organisationNumber", "202100-6271").put("since", "2010-01-01");
        actor.withArray("counties").add("07").add("08");
        return actor;
    }

    static List<ObjectNode> networks(JsonNode printed) {
        List<ObjectNode> networks = new ArrayList<>();
        for (JsonNode name : printed.get("networks")) {
            networks.add(network(name.asText(), type(name.asText())));
        }
        ObjectNode south = network(printed.at("/crossCounty/name").asText(), "functionalRegion");
        for (JsonNode region : printed.at("/crossCounty/regions")) {
            south.withArray("members").addObject().put("actorId", REGIONS.get(region.asText()));
        }
        networks.add(south);
        return networks;
    }

    /** The report says neither what it is for nor who takes part; that the region convenes it is the demo's. */
    private static ObjectNode network(String name, String type) {
        ObjectNode network = DemoClient.JSON.createObjectNode();
        network.put("county", "07").put("name", name).put("type", type).put("purpose", "notStated");
        network.put("convener", "0007").put("knownSince", KNOWN_SINCE).putArray("members");
        return network;
    }

    /** As far as the name tells. */
    private static String type(String name) {
        if (name.endsWith("råd")) {
            return "council";
        }
        if (name.endsWith("forum")) {
            return "forum";
        }
        return name.startsWith("Business Region") ? "platform" : "network";
    }
}
