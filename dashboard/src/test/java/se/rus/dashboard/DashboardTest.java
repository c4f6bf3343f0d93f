package se.rus.dashboard;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealKafka.class, restrictToAnnotatedClass = true)
class DashboardTest {
    private static final String SAMPLE = "/strategies/" + Sample.DOCUMENT.strategyId();

    private final String strategyId = UUID.randomUUID().toString();

    @TestHTTPResource("/")
    URI root;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @BeforeEach
    void until_ready() {
        await().untilAsserted(() -> get(ready).then().statusCode(200));
    }

    @Test
    void what_was_on_the_topic_before_the_start_is_listed_and_linked() {
        get("/").then()
                .statusCode(200)
                .header("Content-Language", "sv-SE")
                .body(containsString("<html lang=\"sv\">"))
                .body(containsString(SAMPLE))
                .body(containsString("4\u00a0650\u00a0000\u00a0kr"));
    }

    @Test
    void a_strategy_shows_totals_goals_signals_in_words_funding_and_actors() {
        get(SAMPLE)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Hållbarhetsplan 2026-2028</h1>"))
                .body(containsString("6 av 7"))
                .body(containsString("Mål 5: Minska klimatpåverkan och fossilberoende"))
                .body(containsString("<dt>ERUF</dt><dd>3\u00a0200\u00a0000\u00a0kr</dd>"))
                .body(containsString("</span>Nås inte</span>"))
                .body(containsString("\u221276"))
                .body(containsString("<th scope=\"row\">Oskarshamn</th>"))
                .body(containsString("11 februari 2027 14:40:52"));
    }

    @Test
    void what_is_done_is_shown_for_the_strategy_its_goals_priorities_focus_areas_and_actors() {
        RealKafka.publish("s", Sample.whole());

        await().untilAsserted(() -> get("/strategies/s").then().statusCode(200));
        get("/strategies/s")
                .then()
                .body(containsString("<dt>Pågår</dt><dd>1</dd>"))
                .body(containsString("Prioritering 1: Livskvalitet"))
                .body(containsString("<th scope=\"row\">Psykisk hälsa</th><td class=\"number\">1 av 2</td>"))
                .body(containsString("<td class=\"number\">70\u00a0kr</td><td class=\"number\">\u221210\u00a0kr</td>"))
                .body(containsString("▲</span>Förbättras</span>"))
                .body(containsString("står vid vart och ett av dem"))
                .body(containsString("<dt>I tid av det som krävts</dt><dd>1 av 2</dd>"))
                .body(containsString("<dt>Utbetalat</dt><dd>190\u00a0kr</dd>"))
                .body(containsString("500\u00a0kr <span class=\"unit\">(utbetalat 200\u00a0kr)</span>"))
                .body(containsString("<th scope=\"row\">Ett mål som togs bort</th>"))
                .body(containsString("href=\"/strategies/s2?lang=sv\""))
                .body(containsString("1 aktiviteter och 0 förflyttningar"));
        get("/strategies/s?lang=en")
                .then()
                .body(containsString("<dt>Wanted shifts</dt><dd>1</dd>"))
                .body(containsString("▲</span>Improving</span>"));
    }

    @Test
    void english_is_given_to_those_who_ask_by_parameter_or_header() {
        get(SAMPLE + "?lang=en")
                .then()
                .body(containsString("Amount of food waste"))
                .body(containsString("6 of 7"));
        given().header("Accept-Language", "de, en;q=0.8, sv;q=0.5")
                .get(SAMPLE)
                .then()
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("</span>Off track</span>"));
    }

    @Test
    void a_newer_document_replaces_the_page_and_an_older_does_not() {
        RealKafka.publish(Sample.of(strategyId, "Nyare", 2));
        RealKafka.publish(Sample.of(strategyId, "Äldre", 1));
        RealKafka.publish(Sample.of(strategyId, "Nyast", 3));

        await().untilAsserted(() -> get("/strategies/" + strategyId).then().body(containsString("<h1>Nyast</h1>")));
        get("/").then().body(not(containsString("Äldre")));
    }

    @Test
    void a_withdrawn_strategy_is_gone_from_the_list_and_its_page_says_so() {
        RealKafka.publish(Sample.of(strategyId, "Dras tillbaka", 1));
        await().untilAsserted(() -> get("/strategies/" + strategyId).then().statusCode(200));

        RealKafka.publish(strategyId, null);

        await().untilAsserted(() ->
                get("/strategies/" + strategyId).then().statusCode(404).body(containsString("Sidan finns inte")));
        get("/").then().body(not(containsString(strategyId)));
    }

    @Test
    void an_open_page_gets_the_newest_at_once_then_every_change_then_the_withdrawal() throws Exception {
        RealKafka.publish(Sample.of(strategyId, "Först", 1));
        await().untilAsserted(() -> get("/strategies/" + strategyId).then().statusCode(200));
        try (OpenPage page = new OpenPage(root.resolve("/strategies/" + strategyId + "/stream?lang=sv"))) {
            await().untilAsserted(() -> assertThat(page.received())
                    .contains("event:progress", "id:1", "<h1>Först</h1>")
                    .doesNotContain("<html"));

            RealKafka.publish(Sample.of(strategyId, "Sedan", 2));
            await().untilAsserted(() -> assertThat(page.received()).contains("id:2", "<h1>Sedan</h1>"));

            RealKafka.publish(strategyId, null);
            await().untilAsserted(() -> assertThat(page.received()).contains("event:gone", ":alive"));
        }
    }

    @Test
    void every_line_of_a_live_update_is_data_so_a_browser_gets_it_whole() throws Exception {
        try (OpenPage page = new OpenPage(root.resolve(SAMPLE + "/stream"))) {
            await().untilAsserted(() -> assertThat(page.received()).contains("event:progress", "232100-0024"));
            assertThat(page.received().lines())
                    .allMatch(line -> line.isEmpty() || line.matches("(?s)(event|id|data|content-type)?:.*"));
        }
    }

    @Test
    void markup_in_a_title_is_shown_as_text_on_the_page_in_the_list_and_live() throws Exception {
        RealKafka.publish(Sample.of(strategyId, "<script>alert('x')</script>\"&", 1));
        await().untilAsserted(() -> get("/strategies/" + strategyId).then().statusCode(200));

        for (String path : new String[] {"/", "/strategies/" + strategyId}) {
            get(path).then().body(not(containsString("<script>"))).body(containsString("&lt;script&gt;alert"));
        }
        try (OpenPage page = new OpenPage(root.resolve("/strategies/" + strategyId + "/stream"))) {
            await().untilAsserted(() -> assertThat(page.received()).contains("&lt;script&gt;alert"));
            assertThat(page.received()).doesNotContain("<script");
        }
    }

    @Test
    void a_record_that_cannot_be_read_leaves_what_was_shown() {
        RealKafka.publish(Sample.of(strategyId, "Står kvar", 1));
        RealKafka.publish(strategyId, "{\"sequence\": \"no");
        RealKafka.publish(strategyId, Sample.json(Sample.of("another", "Fel nyckel", 9)));
        RealKafka.publish(Sample.of(strategyId, "Går vidare", 2));

        await().untilAsserted(() -> get("/strategies/" + strategyId).then().body(containsString("Går vidare")));
        get("/strategies/another").then().statusCode(404);
    }

    @Test
    void what_is_not_there_is_a_friendly_page_in_both_languages() {
        get("/strategies/none").then().statusCode(404).body(containsString("Sidan finns inte"));
        get("/nowhere/at/all?lang=en").then().statusCode(404).body(containsString("There is no such page"));
        given().post("/").then().statusCode(405).body(not(containsString("Exception")));
    }

    @Test
    void pages_allow_nothing_from_outside_and_nothing_inline() {
        get(SAMPLE)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(not(containsString("http://")))
                .body(not(containsString("https://")))
                .body(not(containsString("style=")))
                .body(not(containsString("<script>")));
        for (String asset : new String[] {"/dashboard.css", "/dashboard.js", "/favicon.svg"}) {
            get(asset).then().statusCode(200);
        }
    }
}
