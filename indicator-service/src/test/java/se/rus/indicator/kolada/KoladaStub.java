package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.rus.platform.store.EventJson;

/**
 * Kolada as its files show it: the 6,099 KPIs and the 63 values of N00945, paged, by ids, with what a test adds. It
 * notes every request and the time of it.
 */
public class KoladaStub implements QuarkusTestResourceLifecycleManager {
    /** Statuses to answer with before anything else. */
    static final Queue<Integer> REFUSALS = new ConcurrentLinkedQueue<>();

    /** Rows of data beside the file's. */
    static final List<JsonNode> MORE = new CopyOnWriteArrayList<>();

    /** Municipalities and regions that it does not know. */
    static final Set<String> UNKNOWN = ConcurrentHashMap.newKeySet();

    /** Rows of data that it gives to every question. */
    static final List<JsonNode> STRAY = new CopyOnWriteArrayList<>();

    /** Groups of municipalities. */
    static final List<JsonNode> GROUPS = new CopyOnWriteArrayList<>();

    /** KPIs that it does not list; * for none at all. */
    static final Set<String> GONE = ConcurrentHashMap.newKeySet();

    /** KPIs that it lists as deleted. */
    static final Set<String> DELETED = ConcurrentHashMap.newKeySet();

    /** How many bytes of nothing each answer has in addition. */
    static final AtomicInteger PADDING = new AtomicInteger();

    /** Answers wait for it. */
    private static volatile CountDownLatch held = new CountDownLatch(0);

    static final List<String> REQUESTS = new CopyOnWriteArrayList<>();
    static final List<Long> TIMES = new CopyOnWriteArrayList<>();

    private static final Pattern DATA = Pattern.compile("/v3/data/kpi/([^/]+)/municipality/([^/]+)");
    private HttpServer server;

    /** Kolada as it is, and nothing asked yet. */
    static void reset() {
        List.of(REFUSALS, MORE, UNKNOWN, STRAY, GROUPS, GONE, DELETED, REQUESTS, TIMES)
                .forEach(Collection::clear);
        PADDING.set(0);
    }

    /** Answers nothing from now on. */
    static void holdBack() {
        held = new CountDownLatch(1);
    }

    /** Answers again. */
    static void letGo() {
        held.countDown();
    }

    /** One more value of N00945 to answer with. */
    static void add(String municipality, int year, String gender, String value, boolean deleted) {
        MORE.add(KoladaFiles.row("N00945", municipality, year, gender, value, deleted));
    }

    /** A value of 1999 to answer with, whatever is asked. */
    static void stray(String kpi, String municipality) {
        STRAY.add(KoladaFiles.row(kpi, municipality, 1999, "T", "1", false));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "rus.kolada.base-url", "http://localhost:" + server.getAddress().getPort(),
                "rus.kolada.per-page", "1000",
                "rus.kolada.max-body", "2M",
                "rus.kolada.first-pause", "10ms");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        REQUESTS.add(exchange.getRequestURI().toString());
        TIMES.add(System.nanoTime());
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Integer refusal = REFUSALS.poll();
        String body = refusal == null ? page(exchange) + " ".repeat(PADDING.get()) : "slow down";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refusal == null ? 200 : refusal, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private JsonNode page(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery();
        Matcher data = DATA.matcher(path);
        List<JsonNode> all = data.matches()
                ? data(data.group(1), data.group(2))
                : path.equals("/v3/municipality")
                        ? KoladaFiles.municipalities().stream()
                                .filter(each -> !UNKNOWN.contains(each.get("id").asText()))
                                .toList()
                        : path.equals("/v3/municipality_groups")
                                ? GROUPS
                                : kpis(path.equals("/v3/kpi") ? "" : path.substring("/v3/kpi/".length()));
        int size = number(query, "per_page", 5000);
        int page = number(query, "page", 1);
        ObjectNode answer = EventJson.MAPPER.createObjectNode().put("count", all.size());
        ArrayNode values = answer.putArray("values");
        all.stream().skip((long) (page - 1) * size).limit(size).forEach(values::add);
        return page * size < all.size()
                ? answer.put(
                        "next_url",
                        "http://localhost:" + server.getAddress().getPort() + path + "?per_page=" + size + "&page="
                                + (page + 1))
                : answer.putNull("next_url");
    }

    private static List<JsonNode> kpis(String ids) {
        List<String> wanted = Arrays.asList(ids.split(","));
        return KoladaFiles.values("kpi.json").stream()
                .filter(kpi -> ids.isEmpty() || wanted.contains(kpi.get("id").asText()))
                .filter(kpi -> !GONE.contains(kpi.get("id").asText()) && !GONE.contains("*"))
                .map(kpi -> DELETED.contains(kpi.get("id").asText()) ? ((ObjectNode) kpi).put("isdeleted", true) : kpi)
                .toList();
    }

    private static List<JsonNode> data(String kpis, String municipalities) {
        List<JsonNode> rows = new ArrayList<>(KoladaFiles.values("data-N00945.json"));
        rows.addAll(MORE);
        Stream<JsonNode> asked = rows.stream()
                .filter(row ->
                        Arrays.asList(kpis.split(",")).contains(row.get("kpi").asText()))
                .filter(row -> Arrays.asList(municipalities.split(","))
                        .contains(row.get("municipality").asText()));
        return Stream.concat(asked, STRAY.stream()).toList();
    }

    private static int number(String query, String name, int otherwise) {
        return Arrays.stream(query.split("&"))
                .filter(each -> each.startsWith(name + "="))
                .map(each -> Integer.valueOf(each.substring(name.length() + 1)))
                .findFirst()
                .orElse(otherwise);
    }
}
