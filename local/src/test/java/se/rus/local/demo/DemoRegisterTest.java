package se.rus.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoRegisterTest {
    private final List<ObjectNode> networks = DemoRegister.networks(Plan.resource("grona-kronoberg-2025.json"));

    @Test
    void every_network_of_the_printed_report_is_taken_and_of_none_a_start_is_made_up() {
        assertThat(networks)
                .extracting(each -> each.get("name").asText())
                .containsExactly(
                        "Regionalt strategiskt råd",
                        "Business Region Kronoberg",
                        "Samplaneringsnätverket",
                        "Kompetensforum",
                        "Regionsamverkan Sydsverige");
        assertThat(networks).allSatisfy(each -> {
            assertThat(each.has("startedOn")).isFalse();
            assertThat(each.get("knownSince").asText()).isEqualTo("2023-12-31");
            assertThat(each.get("purpose").asText()).isEqualTo("notStated");
        });
    }

    @Test
    void the_six_regions_of_southern_sweden_are_members_by_their_codes() {
        assertThat(networks.getLast().get("members"))
                .extracting(each -> each.get("actorId").asText())
                .containsExactly("0007", "0006", "0008", "0010", "0012", "0013");
    }
}
