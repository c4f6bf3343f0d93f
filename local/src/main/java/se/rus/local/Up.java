package se.rus.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import se.rus.local.demo.Demo;

/** {@code ./rus up}: starts what is not running, loads the demo, says what runs where, and stays until stopped. */
final class Up {
    private static final Set<String> OPTIONS = Set.of("--detach", "--fresh", "--empty");

    private Up() {}

    static int run(Set<String> options) {
        for (String option : options) {
            if (!OPTIONS.contains(option)) {
                return Main.usage("Unknown option: " + option);
            }
        }
        if (Running.isWhole()) {
            System.out.println("Already running (./rus down stops it)\n");
            System.out.print(Status.table(Status.of(StackFile.read().orElseThrow())));
            return 0;
        }
        Progress progress = new Progress();
        if (Running.stopAll() > 0) {
            progress.accept("stopped what an earlier run had left behind");
        }
        StackFile.delete();
        if (options.contains("--fresh")) {
            Folders.delete(Project.state().resolve("data"));
            progress.accept("wiped the data");
        }
        return start(options, progress);
    }

    private static int start(Set<String> options, Progress progress) {
        boolean detach = options.contains("--detach");
        Thread stopAll = new Thread(() -> {
            System.out.println("\nStopping ...");
            Started.stopAll();
            StackFile.delete();
            Running.clear();
            System.out.println("Stopped. The data is kept in .rus/data");
        });
        Runtime.getRuntime().addShutdownHook(stopAll);
        if (!detach) {
            Running.add(Running.LAUNCHER, ProcessHandle.current());
        }
        Started.tell(process -> Running.add(process.name(), process.handle()));

        Stack stack = Stack.start(StackPlan.of(Project.state().resolve("data"), Ports.fromEnvironment())
                .withProgress(progress));
        ObjectNode content = StackFile.content(stack.ports(), stack.pids());
        if (stack.services().size() < Service.values().length) {
            progress.accept("the demo is left out, since not every service is built");
        } else if (!options.contains("--empty")) {
            Demo.load(content, stack.folder(), progress);
        }
        StackFile.write(content);
        System.out.println();
        System.out.print(Status.table(Status.of(content)));
        System.out.println("\nOpen http://localhost:" + stack.ports().http(Service.DASHBOARD) + "/");
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(stopAll);
            System.out.println("It runs on; ./rus down stops it");
            return 0;
        }
        System.out.println("Ctrl-C stops all of it");
        waitForEver();
        return 0;
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
