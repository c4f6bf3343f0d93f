package se.rus.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Tells "the database is away or overloaded" from "this statement is wrong". The former is worth another try. */
public final class Unavailability {
    private Unavailability() {}

    /** True for lost connections, timeouts, and the SQLSTATE classes 08, 53, 57 and 40, and lock timeouts (55P03). */
    public static boolean is(Throwable failure) {
        return switch (failure) {
            case StoreUnavailableException ignored -> true;
            case PgException database -> isTransient(database.getSqlState());
            // Jackson's exceptions are IOExceptions too, but no waiting makes an unreadable event readable.
            case JsonProcessingException ignored -> false;
            case IOException ignored -> true;
            case TimeoutException ignored -> true;
            case io.smallrye.mutiny.TimeoutException ignored -> true;
            case VertxException ignored -> true;
            default -> failure.getCause() != null && failure.getCause() != failure && is(failure.getCause());
        };
    }

    private static boolean isTransient(String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.startsWith("40")
                        || state.equals("55P03"));
    }
}
