package se.rus.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import se.rus.local.Versions;

/**
 * What a bench runs on, and how busy that was: figures mean nothing without it.
 *
 * @param loadBefore load average from before the bench made its own
 */
record Machine(double loadBefore) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Machine now() {
        return new Machine(SYSTEM.getSystemLoadAverage());
    }

    Map<String, Object> described() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cpu", cpu());
        machine.put("cores", SYSTEM.getAvailableProcessors());
        machine.put("memoryGb", Math.round(SYSTEM.getTotalMemorySize() / 1e9));
        machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", Runtime.version().toString());
        machine.put("postgres", Versions.POSTGRES);
        machine.put("kafka", Versions.KAFKA);
        machine.put("loadBefore", loadBefore);
        machine.put("loadAfter", SYSTEM.getSystemLoadAverage());
        return machine;
    }

    private static String cpu() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
