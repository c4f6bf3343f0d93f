package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Files of long submissions, in the database from before they are acknowledged until they are over: an acknowledged
 * submission survives the loss of the process and of its disk. Reading them back is for worker threads: it waits.
 */
@ApplicationScoped
public class StoredFiles {
    private static final int SLICE = 512 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEEP = "insert into submission_files (submission_id, slice, bytes) values ($1, $2, $3)";
    private static final String READ = "select bytes from submission_files where submission_id = $1 and slice = $2";
    private static final String FORGET = """
            delete from submission_files where submission_id = $1 and not exists (select 1 from submissions s
                where s.submission_id = $1 and s.status in ('received', 'running'))
            """;
    private static final String FORGET_ORPHANS = """
            delete from submission_files f where kept_at < now() - interval '1 day'
                and not exists (select 1 from submissions s where s.submission_id = f.submission_id
                    and s.status in ('received', 'running'))
            """;

    private final Pool pool;

    StoredFiles(Pool pool) {
        this.pool = pool;
    }

    /** Keeps a file. One that is kept without its submission being received is forgotten by {@link #forgetOrphans}. */
    Uni<Void> keep(String submissionId, Path file) {
        return keepFrom(submissionId, file, 0);
    }

    /** One slice in memory at a time. */
    private Uni<Void> keepFrom(String submissionId, Path file, int slice) {
        byte[] bytes = slice(file, slice);
        return bytes.length == 0
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery(KEEP)
                        .execute(Tuple.of(submissionId, slice, Buffer.buffer(bytes)))
                        .chain(() -> keepFrom(submissionId, file, slice + 1));
    }

    private static byte[] slice(Path file, int slice) {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min((long) slice * SLICE, Files.size(file)));
            return in.readNBytes(SLICE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the kept file to disk. */
    void restore(String submissionId, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int slice = 0; ; slice++) {
                var found = pool.preparedQuery(READ)
                        .execute(Tuple.of(submissionId, slice))
                        .await()
                        .atMost(PATIENCE);
                if (found.rowCount() == 0) {
                    return;
                }
                Row row = found.iterator().next();
                out.write(row.getBuffer(0).getBytes());
            }
        }
    }

    /** Unless the submission is to be worked on again: somebody was faster with a value, or took over the work. */
    Uni<Void> forgetIfOver(String submissionId) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(submissionId)).replaceWithVoid();
    }

    /** Files whose sender never got an answer, or whose submission ended just before a crash. */
    void forgetOrphans() {
        pool.preparedQuery(FORGET_ORPHANS).execute().await().atMost(PATIENCE);
    }
}
