package se.rus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much memory a process and its children hold. */
final class Memory {
    private Memory() {}

    /** Megabytes; shared pages are counted once where the kernel tells (Pss), else once per process (VmRSS). */
    static long megabytes(ProcessHandle handle) {
        long kilobytes = Stream.concat(Stream.of(handle), handle.descendants())
                .mapToLong(one -> kilobytes(one.pid()))
                .sum();
        return kilobytes / 1024;
    }

    private static long kilobytes(long pid) {
        long shared = field(pid, "smaps_rollup", "Pss:");
        return shared > 0 ? shared : field(pid, "status", "VmRSS:");
    }

    private static long field(long pid, String file, String name) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), file));
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
