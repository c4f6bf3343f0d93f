package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** A real Keycloak as a process of its own, with the realm of {@code deploy/keycloak/rus-realm.json}. */
public final class Keycloak implements AutoCloseable {
    public static final String REALM = "rus";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** GC flags belong here and not in JAVA_OPTS_APPEND: kc.sh would add G1 to them, and two collectors are an error. */
    private static final String JAVA_OPTS = "-Xms64m -Xmx320m -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m"
            + " -Dfile.encoding=UTF-8 -XX:+ExitOnOutOfMemoryError -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private final Path data;
    private final int port;
    private final int managementPort;
    private ServerProcess server;

    private Keycloak(Path data, int port, int managementPort) {
        this.data = data.toAbsolutePath();
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts it with its database in the folder; management (health) on the port + 100. */
    public static Keycloak start(Path dataFolder, int port) {
        Keycloak keycloak = new Keycloak(dataFolder, port, port + 100);
        keycloak.start();
        return keycloak;
    }

    /** Starts it again after {@link #stop()} or {@link #kill()}. */
    public synchronized void start() {
        if (server != null && server.alive()) {
            return;
        }
        Path home = home();
        List<String> command = List.of(
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--import-realm",
                // Without it JGroups listens on all addresses.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--http-management-host=127.0.0.1",
                "--hostname=http://localhost:" + port,
                "--log-level=WARN",
                "--db-url=jdbc:h2:file:" + database(home) + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
        server = ServerProcess.start("Keycloak", data, log(), environment(), command);
        URI ready = URI.create(issuer() + "/.well-known/openid-configuration");
        server.await(() -> Http.answersOk(ready), PATIENCE);
    }

    /** The issuer in its tokens: http://localhost:port/realms/rus. */
    public String issuer() {
        return issuer(port);
    }

    static String issuer(int port) {
        return "http://localhost:" + port + "/realms/" + REALM;
    }

    static String tokenUrl(int port) {
        return issuer(port) + "/protocol/openid-connect/token";
    }

    public String tokenUrl() {
        return tokenUrl(port);
    }

    public long pid() {
        return server.pid();
    }

    public Path log() {
        return data.resolve("keycloak.log");
    }

    public synchronized void stop() {
        if (server != null) {
            server.stop(Duration.ofSeconds(30));
        }
    }

    /** SIGKILL. */
    public synchronized void kill() {
        server.kill();
    }

    @Override
    public void close() {
        stop();
    }

    /** Unpacked and built for its one purpose; the build takes half a minute, so it is done once per version. */
    private static Path home() {
        return Distribution.once("keycloak-" + Versions.KEYCLOAK, folder -> {
            Archives.unpackZip(Distribution.packed("keycloak-" + Versions.KEYCLOAK + ".zip"), folder);
            ServerProcess.run(
                    "Building Keycloak",
                    folder,
                    folder.resolve("build.log"),
                    environment(),
                    List.of(folder.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--health-enabled=true"));
        });
    }

    /** Keycloak imports a realm only when it has none of that name: a changed realm file gets a new database. */
    private Path database(Path home) {
        try {
            byte[] realm = Files.readAllBytes(Project.root().resolve("deploy/keycloak/rus-realm.json"));
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Path half = Files.createTempFile(imports, "rus", ".half");
            Files.write(half, realm);
            Files.move(half, imports.resolve("rus-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            CRC32 sum = new CRC32();
            sum.update(realm);
            Files.createDirectories(data);
            return data.resolve("h2-" + HexFormat.of().toHexDigits((int) sum.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                Java.home().toString(),
                "JAVA_OPTS",
                JAVA_OPTS,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                "admin");
    }
}
