package se.rus.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** What {@code ./rus up | down | status | token} does, once everything is built. */
public final class Main {
    private Main() {}

    /** Ends with 0 when it did what was asked, 1 when it could not, 2 when it was asked for something unknown. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        String verb = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        try {
            return switch (verb) {
                case "up" -> Up.run(Set.copyOf(rest));
                case "down" -> down();
                case "status" -> status();
                case "token" -> token(rest);
                case "running" -> Running.isWhole() ? 0 : 1;
                default -> usage("Unknown verb: " + verb);
            };
        } catch (CompletionException e) {
            return failed(e.getCause());
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private static int down() {
        int stopped = Running.stopAll();
        StackFile.delete();
        System.out.println(
                stopped == 0 ? "Nothing was running" : "Stopped. The data is kept; ./rus up --fresh wipes it");
        return 0;
    }

    private static int status() {
        ObjectNode stack = StackFile.read().orElse(null);
        if (stack == null) {
            System.out.println("Not running. Start it with ./rus up");
            return 1;
        }
        System.out.print(Status.table(Status.of(stack)));
        return 0;
    }

    private static int token(List<String> rest) {
        if (rest.size() != 1) {
            return usage("Say which client: ./rus token kommun-0880");
        }
        ObjectNode stack =
                StackFile.read().orElseThrow(() -> new IllegalStateException("Not running. Start it with ./rus up"));
        System.out.println(Token.demo(stack.at("/oidc/tokenUrl").asText(), rest.getFirst()));
        return 0;
    }

    static int usage(String problem) {
        System.err.println(problem + "\nVerbs: up [--detach] [--fresh] [--empty], down, status, token CLIENT");
        return 2;
    }

    private static int failed(Throwable failure) {
        System.err.println("\n" + (failure.getMessage() == null ? failure.toString() : failure.getMessage()));
        if (System.getenv("RUS_DEBUG") != null) {
            failure.printStackTrace();
        }
        return 1;
    }
}
