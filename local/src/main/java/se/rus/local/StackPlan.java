package se.rus.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a stack is to consist of.
 *
 * @param folder holds the data of all servers and the logs
 * @param services the services to start; servers are always all started
 * @param environment variables that the services get beside their own
 * @param jvmArguments arguments that every service's JVM gets beside its own
 * @param progress hears one line for each thing that happens
 */
public record StackPlan(
        Path folder,
        Ports ports,
        Set<Service> services,
        Map<String, String> environment,
        List<String> jvmArguments,
        Consumer<String> progress) {

    /** Everything, with data in the folder. */
    public static StackPlan of(Path folder, Ports ports) {
        return new StackPlan(folder, ports, EnumSet.allOf(Service.class), Map.of(), List.of(), line -> {});
    }

    public StackPlan withServices(Set<Service> only) {
        return new StackPlan(folder, ports, only, environment, jvmArguments, progress);
    }

    public StackPlan withEnvironment(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new StackPlan(folder, ports, services, more, jvmArguments, progress);
    }

    public StackPlan withJvmArguments(List<String> arguments) {
        return new StackPlan(folder, ports, services, environment, arguments, progress);
    }

    public StackPlan withProgress(Consumer<String> listener) {
        return new StackPlan(folder, ports, services, environment, jvmArguments, listener);
    }
}
