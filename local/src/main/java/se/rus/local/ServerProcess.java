package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * One server as a process of its own session, so that a Ctrl-C in the terminal reaches only the launcher, which then
 * stops the servers in order; and so that they outlive the launcher after {@code --detach}.
 */
final class ServerProcess {
    private static final int LINES_SHOWN = 25;
    private static final String ENDED_WELL = "(ended well)";

    private final String name;
    private final ProcessHandle handle;
    private final Path log;

    private ServerProcess(String name, ProcessHandle handle, Path log) {
        this.name = name;
        this.handle = handle;
        this.log = log;
    }

    /** Starts the command; its output goes to the end of the log file. */
    static ServerProcess start(
            String name, Path folder, Path log, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(
                            Stream.concat(Stream.of("setsid"), command.stream()).toList())
                    .directory(folder.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return Started.remember(
                    () -> new ServerProcess(name, builder.start().toHandle(), log));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Runs a command that ends by itself; fails, with the end of its log, unless it ends well. */
    static void run(String name, Path folder, Path log, Map<String, String> environment, List<String> command) {
        // The shell's last word tells the exit code, which a mere handle does not.
        List<String> telling = Stream.concat(
                        Stream.of("sh", "-c", "\"$@\" && echo '" + ENDED_WELL + "'", "sh"), command.stream())
                .toList();
        ServerProcess process = start(name, folder, log, environment, telling);
        process.handle.onExit().join();
        if (!process.endOfLog().endsWith(ENDED_WELL)) {
            throw new IllegalStateException(name + " failed. " + process.endOfLog());
        }
    }

    /** Takes over a process that somebody else started. */
    static ServerProcess adopt(String name, ProcessHandle handle, Path log) {
        return new ServerProcess(name, handle, log);
    }

    String name() {
        return name;
    }

    ProcessHandle handle() {
        return handle;
    }

    long pid() {
        return handle.pid();
    }

    boolean alive() {
        return handle.isAlive() && !Proc.hasEnded(pid());
    }

    /** Waits until the server says that it is ready; fails early, with the end of its log, when it dies. */
    void await(BooleanSupplier ready, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (!alive()) {
                throw new IllegalStateException(name + " stopped while starting. " + endOfLog());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException(
                        name + " was not ready within " + atMost.toSeconds() + " s. " + endOfLog());
            }
            pause();
        }
    }

    /** Asks it to end, and sends SIGKILL when that was not enough. */
    void stop(Duration patience) {
        ask();
        if (!exited(patience)) {
            kill();
        }
    }

    /** Asks it to end, without waiting. */
    void ask() {
        if (Proc.commandLine(pid()).contains("/bin/postgres ")) {
            // PostgreSQL's fast shutdown; at SIGTERM it would wait for its clients to leave.
            Signals.interrupt(pid());
        } else {
            handle.destroy();
        }
    }

    /** SIGKILL to the process and everything it started, as a power cut would. Returns when all are gone. */
    void kill() {
        List<ProcessHandle> children = handle.descendants().toList();
        handle.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        exited(Duration.ofSeconds(20));
        children.forEach(child -> adopt(name, child, log).exited(Duration.ofSeconds(20)));
    }

    /** Looks often: {@link ProcessHandle#onExit()} looks seldom at processes that are not this program's children. */
    private boolean exited(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (alive() && System.nanoTime() < deadline) {
            pause();
        }
        return !alive();
    }

    private String endOfLog() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return "The end of " + log + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "No log at " + log;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a server", e);
        }
    }
}
