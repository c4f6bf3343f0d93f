package se.rus.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens to a port, as /proc tells it. */
final class TakenPort {
    private static final String LISTENING = "0A";

    private TakenPort() {}

    /** Fails with one line for each taken port: which part wants it, which process has it, and what to do. */
    static void requireFree(Ports ports) {
        StringBuilder taken = new StringBuilder();
        for (Map.Entry<String, Integer> wanted : ports.all().entrySet()) {
            int port = wanted.getValue();
            if (isTaken(port)) {
                taken.append("Port %d, for %s, is taken by %s%n".formatted(port, wanted.getKey(), holder(port)));
            }
        }
        if (!taken.isEmpty()) {
            throw new IllegalStateException(taken + "Stop that process, or choose other ports: RUS_PORT_BASE="
                    + (ports.base() + 1000) + " ./rus up");
        }
    }

    static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** For example {@code pid 4711: /usr/bin/python3 -m http.server 8080}. */
    static String holder(int port) {
        return inode(port)
                .flatMap(TakenPort::pid)
                .map(pid -> "pid " + pid + ": " + Proc.commandLine(pid))
                .orElse("a process of another user");
    }

    private static Optional<String> inode(int port) {
        String end = ":%04X".formatted(port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[1].endsWith(end) && fields[3].equals(LISTENING))
                .map(fields -> fields[9])
                .findFirst();
    }

    private static Optional<Long> pid(String inode) {
        Path socket = Path.of("socket:[" + inode + "]");
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, socket))
                .findFirst();
    }

    private static boolean holds(long pid, Path socket) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : open) {
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // Gone meanwhile, or another user's.
            return false;
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            return List.of();
        }
    }
}
