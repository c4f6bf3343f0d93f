package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code .rus/processes}: one line for each process of the stack in the order of their start, written as soon as it
 * runs, so that a launcher that was killed half-way leaves nothing that {@code ./rus down} cannot find.
 */
final class Running {
    /** A pid alone is not enough: it may have gone to somebody else since. */
    private record Line(String name, long pid, long startedAtMillis) {
        static Line of(String name, ProcessHandle handle) {
            return new Line(name, handle.pid(), startOf(handle));
        }

        static Line parse(String text) {
            String[] fields = text.split("\t");
            return new Line(fields[0], Long.parseLong(fields[1]), Long.parseLong(fields[2]));
        }

        boolean isStill(ProcessHandle handle) {
            return startOf(handle) == startedAtMillis;
        }

        private static long startOf(ProcessHandle handle) {
            return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
    }

    static final String LAUNCHER = "the launcher";

    private Running() {}

    private static Path path() {
        return Project.state().resolve("processes");
    }

    static synchronized void add(String name, ProcessHandle handle) {
        Line line = Line.of(name, handle);
        try {
            Files.createDirectories(Project.state());
            Files.writeString(
                    path(),
                    line.name() + "\t" + line.pid() + "\t" + line.startedAtMillis() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the file that still run. */
    static List<ServerProcess> alive() {
        List<ServerProcess> alive = new ArrayList<>();
        for (Line line : lines()) {
            ProcessHandle.of(line.pid())
                    .filter(handle -> handle.isAlive() && !Proc.hasEnded(handle.pid()))
                    .filter(line::isStill)
                    .ifPresent(handle -> alive.add(ServerProcess.adopt(line.name(), handle, path())));
        }
        return alive;
    }

    /** Whether a system is up: it has said so in the stack file, and all of its processes still run. */
    static boolean isWhole() {
        return StackFile.read()
                .map(stack -> {
                    Set<Long> alive = alive().stream().map(ServerProcess::pid).collect(Collectors.toSet());
                    return stack.get("pids").valueStream().allMatch(pid -> alive.contains(pid.asLong()));
                })
                .orElse(false);
    }

    /** Stops what still runs; the launcher, if there is one, does so itself when it is stopped. */
    static int stopAll() {
        List<ServerProcess> all = alive();
        all.stream()
                .filter(process -> process.name().equals(LAUNCHER))
                .forEach(launcher -> launcher.stop(Duration.ofSeconds(90)));
        Stopping.all(all);
        clear();
        return all.size();
    }

    static void clear() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines() {
        try {
            return Files.readAllLines(path()).stream().map(Line::parse).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
