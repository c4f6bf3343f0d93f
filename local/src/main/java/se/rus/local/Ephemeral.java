package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A temporary folder for one server of one test run. Its name holds this JVM's pid, so that a later run can clear away
 * what a killed one left: the server that names the folder on its command line, and the folder.
 */
record Ephemeral(Path folder) {
    private static final Path HOME = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "rus-ephemeral-";

    static Ephemeral create(String name) {
        sweep();
        try {
            return new Ephemeral(Files.createTempDirectory(
                    HOME, PREFIX + ProcessHandle.current().pid() + "-" + name + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the server when this JVM ends without having done so. */
    void atExit(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("Left behind: " + folder + " (" + e.getMessage() + ")");
            }
        }));
    }

    void delete() {
        Folders.delete(folder);
    }

    private static void sweep() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(HOME, PREFIX + "*")) {
            for (Path folder : folders) {
                long maker = Long.parseLong(folder.getFileName().toString().split("-")[2]);
                if (ProcessHandle.of(maker).isEmpty() && Files.isWritable(folder)) {
                    ProcessHandle.allProcesses()
                            .filter(server -> Proc.commandLine(server.pid()).contains(folder.toString()))
                            .forEach(server -> ServerProcess.adopt("left behind", server, folder)
                                    .kill());
                    Folders.delete(folder);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Somebody else sweeps the same folder; what is left waits for the next run.
        }
    }
}
