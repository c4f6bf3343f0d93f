package se.rus.indicator.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large submissions may be, and how they are handled. */
@ConfigMapping(prefix = "rus.submissions")
public interface SubmissionConfig {

    /** Rows that are handled while the sender waits; more than that is answered 202. */
    @WithDefault("2000")
    int atOnceRows();

    /** Rows of a submission where what is right is accepted. */
    @WithDefault("1000000")
    long maxRows();

    /** Rows of a submission that is stored whole or not at all: they are one transaction. */
    @WithDefault("100000")
    long maxRowsAllOrNothing();

    /** Rows that are decided and stored together. */
    @WithDefault("1000")
    int partRows();

    /** Looks for submissions that wait, and works on them; off where another process does. */
    @WithDefault("true")
    boolean working();
}
