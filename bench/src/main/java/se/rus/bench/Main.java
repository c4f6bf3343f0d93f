package se.rus.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.rus.platform.store.EventJson;

/** Runs one bench by name: progress as it goes, and as the last line on stdout its figures as JSON. */
public final class Main {
    private static final Map<String, Bench> BENCHES = new TreeMap<>(Map.of(
            "append", new AppendBench(),
            "replay", new ReplayBench(),
            "relay", new RelayBench(),
            "import", new ImportBench(),
            "observe", new ObserveBench(),
            "series", new SeriesBench(),
            "progress", new ProgressBench(),
            "freshness", new FreshnessBench(),
            "consume", new ConsumeBench(),
            "rebuild", new RebuildBench()));

    static {
        // Read when the first class logs. The driver's and the broker's client's chatter is no part of the result.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
    }

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !BENCHES.containsKey(arguments[0])) {
            System.err.println("Say which bench to run, one of: " + String.join(", ", BENCHES.keySet()));
            System.exit(2);
        }
        Logger.getLogger("").setLevel(Level.WARNING);
        run(arguments[0]);
        System.exit(0);
    }

    private static void run(String name) throws Exception {
        Figures figures = new Figures();
        Machine machine = Machine.now();
        BENCHES.get(name).run(figures);
        System.out.println(line(name, figures, machine.described()));
    }

    private static String line(String name, Figures figures, Map<String, Object> machine)
            throws JsonProcessingException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", name);
        line.put("figures", figures.all());
        line.put("machine", machine);
        return EventJson.MAPPER.writeValueAsString(line);
    }
}
