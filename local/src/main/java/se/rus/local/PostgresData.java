package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** Makes a new data folder. */
final class PostgresData {
    /** Stated although the first two are PostgreSQL's own defaults: everything that must survive depends on them. */
    private static final String SETTINGS = """

            # RUS Follow-up
            fsync = on
            synchronous_commit = on
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 300
            shared_buffers = 128MB
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = off
            """;

    private PostgresData() {}

    static void create(Path home, Path data) {
        try {
            Files.createDirectories(data);
            Path password = Files.createTempFile("rus", ".password");
            Files.writeString(password, Postgres.SUPERUSER);
            Unprivileged.own(data);
            Unprivileged.own(password);
            Path log = data.resolveSibling(data.getFileName() + ".log");
            List<String> command = Unprivileged.command(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + Postgres.SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    // The first checkpoint of the server syncs the whole folder before it takes a connection.
                    "--no-sync"));
            ServerProcess.run("initdb", data, log, Map.of("LC_ALL", "C"), command);
            Files.delete(password);
            Files.writeString(data.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + data, e);
        }
    }
}
