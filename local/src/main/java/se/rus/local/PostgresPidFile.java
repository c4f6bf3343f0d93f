package se.rus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What postmaster.pid says: line 1 the pid, line 4 the port, line 8 the state. */
final class PostgresPidFile {
    private PostgresPidFile() {}

    /** The server that runs on this data folder, whoever started it. */
    static Optional<ServerProcess> runningServer(Path data) {
        List<String> lines = lines(data);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        // The pid may have gone to somebody else since: only a process that names this folder is ours.
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(handle -> Proc.commandLine(handle.pid()).contains(data.toString()))
                .map(handle ->
                        ServerProcess.adopt("PostgreSQL", handle, data.resolveSibling(data.getFileName() + ".log")));
    }

    static boolean isReady(Path data, long pid, int port) {
        List<String> lines = lines(data);
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(3).strip().equals(Integer.toString(port))
                && lines.get(7).strip().equals("ready");
    }

    private static List<String> lines(Path data) {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
