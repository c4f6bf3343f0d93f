package se.rus.strategy.progress;

import java.util.Random;
import se.rus.contracts.progress.ProgressDocument;

/** A document as the service makes it, of rows as they might be. */
public final class GeneratedDocument {
    private GeneratedDocument() {}

    /** The same for the same seed. */
    public static ProgressDocument of(long seed) {
        return ProgressAssembler.assemble(GeneratedRows.rows(new Random(seed)));
    }
}
