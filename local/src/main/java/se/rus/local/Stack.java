package se.rus.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole system: PostgreSQL, Kafka and Keycloak side by side, then the services side by side. */
public final class Stack implements AutoCloseable {
    private final StackPlan plan;
    private final Map<Service, QuarkusService> services = new EnumMap<>(Service.class);
    private final Runnable afterClose;
    private volatile Postgres postgres;
    private volatile Kafka kafka;
    private volatile Keycloak keycloak;

    private Stack(StackPlan plan, Runnable afterClose) {
        this.plan = plan;
        this.afterClose = afterClose;
    }

    /** Starts all of it and returns when all of it is ready; stops what it started when something fails. */
    public static Stack start(StackPlan plan) {
        return start(new Stack(plan, () -> {}));
    }

    /** A stack of its own in a temporary folder on free ports; gone when closed or when this JVM ends. For tests. */
    public static Stack ephemeral() {
        Ephemeral place = Ephemeral.create("stack");
        Stack stack = new Stack(StackPlan.of(place.folder(), Ports.freeBase()), place::delete);
        place.atExit(stack);
        return start(stack);
    }

    private static Stack start(Stack stack) {
        try {
            stack.start();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private void start() {
        Ports ports = plan.ports();
        TakenPort.requireFree(ports);
        Together servers = new Together(plan.progress());
        servers.add("PostgreSQL", "port " + ports.postgres(), () -> {
            postgres = Postgres.start(plan.folder().resolve("postgres"), ports.postgres());
            for (Service service : Service.values()) {
                service.database().ifPresent(postgres::createDatabase);
            }
        });
        servers.add(
                "Kafka",
                "port " + ports.kafka(),
                () -> kafka = Kafka.start(plan.folder().resolve("kafka"), ports.kafka()));
        servers.add(
                "Keycloak",
                "port " + ports.keycloak(),
                () -> keycloak = Keycloak.start(plan.folder().resolve("keycloak"), ports.keycloak()));
        servers.join();

        Together own = new Together(plan.progress());
        for (Service service : plan.services()) {
            if (QuarkusService.isBuilt(service)) {
                QuarkusService process = process(service);
                services.put(service, process);
                own.add(service.module(), "port " + ports.http(service), process::start);
            } else {
                plan.progress().accept(service.module() + " is not built and is left out");
            }
        }
        own.join();
    }

    private QuarkusService process(Service service) {
        Map<String, String> environment = new TreeMap<>(Environment.of(service, plan.ports()));
        // Nobody but this machine has business with health, metrics and redrive.
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.putAll(plan.environment());
        return new QuarkusService(
                service, plan.ports(), plan.folder().resolve("logs"), environment, plan.jvmArguments());
    }

    public Ports ports() {
        return plan.ports();
    }

    public Path folder() {
        return plan.folder();
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    /** One of the started services; {@link IllegalArgumentException} when the plan left it out. */
    public QuarkusService service(Service service) {
        if (!services.containsKey(service)) {
            throw new IllegalArgumentException(service.module() + " is not part of this stack");
        }
        return services.get(service);
    }

    public List<QuarkusService> services() {
        return List.copyOf(services.values());
    }

    /** A fresh access token of a demo client. */
    public String token(String client) {
        return Token.demo(keycloak.tokenUrl(), client);
    }

    /** Name and pid of every process, in the order of their start. */
    public Map<String, Long> pids() {
        Map<String, Long> pids = new LinkedHashMap<>();
        pids.put("postgres", postgres.pid());
        pids.put("kafka", kafka.pid());
        pids.put("keycloak", keycloak.pid());
        services.forEach((service, process) -> pids.put(service.key(), process.pid()));
        return pids;
    }

    /** Stops everything, those who depend on others first. */
    @Override
    public void close() {
        Together own = new Together(line -> {});
        services.values().forEach(process -> own.add(process.service().module(), "", process::stop));
        own.join();
        if (keycloak != null) {
            keycloak.stop();
        }
        if (kafka != null) {
            kafka.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
        afterClose.run();
    }
}
