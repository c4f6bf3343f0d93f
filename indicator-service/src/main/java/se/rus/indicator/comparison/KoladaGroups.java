package se.rus.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.rus.platform.store.EventJson;

/** Kolada's groups as they came with the service. Another {@link GroupSource} takes the place of this one. */
@ApplicationScoped
@DefaultBean
class KoladaGroups implements GroupSource {
    private static final String FILE = "/kolada/municipality_groups.json";

    private final List<SourcedGroup> groups = read();

    record File(List<Group> values) {}

    record Group(String id, String title, List<Member> members) {}

    record Member(@JsonProperty("member_id") String id) {}

    @Override
    public Uni<List<SourcedGroup>> groups() {
        return Uni.createFrom().item(groups);
    }

    private static List<SourcedGroup> read() {
        try (InputStream file = KoladaGroups.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the class path");
            }
            return EventJson.MAPPER.readValue(file, File.class).values().stream()
                    .map(each -> new SourcedGroup(
                            each.id(),
                            each.title(),
                            each.members().stream().map(Member::id).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
