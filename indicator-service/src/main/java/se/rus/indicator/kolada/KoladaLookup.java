package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks Kolada which ids it knows. A question for values of unknown ids is answered with nothing at all, so each is
 * looked up first. For worker threads.
 */
final class KoladaLookup {
    private final KoladaClient client;
    private final KoladaAddresses addresses;

    KoladaLookup(KoladaClient client, KoladaAddresses addresses) {
        this.client = client;
        this.addresses = addresses;
    }

    /** Those of the KPIs that Kolada has and does not mark as deleted. */
    Set<String> kpis(List<String> ids) throws InterruptedException {
        return ids(addresses.kpis(ids));
    }

    /** All municipalities and regions that Kolada has; 0000 is the country. */
    Set<String> municipalities() throws InterruptedException {
        return ids(List.of(addresses.municipalities()));
    }

    private Set<String> ids(Collection<URI> questions) throws InterruptedException {
        Set<String> ids = new HashSet<>();
        for (URI question : questions) {
            Set<URI> read = new HashSet<>();
            for (URI address = question; address != null; ) {
                if (!read.add(address)) {
                    throw new KoladaException(
                            "Kolada's pages go round in a circle at " + address + ".",
                            "Koladas sidor går runt i en cirkel vid " + address + ".");
                }
                JsonNode page = client.page(address);
                page.get("values").forEach(each -> {
                    if (!each.path("isdeleted").asBoolean()) {
                        ids.add(each.path("id").asText());
                    }
                });
                String next = page.path("next_url").asText(null);
                address = next == null ? null : URI.create(next);
            }
        }
        return ids;
    }
}
