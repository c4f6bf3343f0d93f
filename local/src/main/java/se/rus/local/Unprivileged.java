package se.rus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as it is; root runs it in a user namespace without
 * privileges, or, where the kernel forbids those, as the user nobody.
 */
final class Unprivileged {
    private enum Way {
        AS_IS,
        NAMESPACE,
        NOBODY
    }

    private static final Way WAY = way();

    private Unprivileged() {}

    static List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(
                switch (WAY) {
                    case AS_IS -> List.<String>of();
                    case NAMESPACE -> List.of("unshare", "--user");
                    case NOBODY -> List.of("runuser", "-u", "nobody", "--");
                });
        whole.addAll(command);
        return whole;
    }

    /** Gives the folder to the user that the command will run as. */
    static void own(Path folder) throws IOException {
        if (WAY == Way.NOBODY && !succeeds("chown", "-R", "nobody", folder.toString())) {
            throw new IOException("Cannot give " + folder + " to the user nobody");
        }
    }

    private static Way way() {
        if (!System.getProperty("user.name").equals("root") && !uidIsZero()) {
            return Way.AS_IS;
        }
        return succeeds("unshare", "--user", "true") ? Way.NAMESPACE : Way.NOBODY;
    }

    private static boolean uidIsZero() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
