package se.rus.strategy.progress;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import se.rus.strategy.progress.Progress.Served;

/** The shared progress view as it changes. Open for everybody. */
@Path("/strategy/v1/strategies/{strategyId}/progress/stream")
@Tag(name = "Progress")
public class ProgressStreamResource {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Progress progress;
    private final ProgressNews news;

    ProgressStreamResource(Progress progress, ProgressNews news) {
        this.progress = progress;
        this.news = news;
    }

    @GET
    @PermitAll
    @WithProgress
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "streamProgress",
            summary = "The progress of a strategy, live",
            description =
                    "Server-sent events named progress: the newest document at once, unless Last-Event-ID says that"
                            + " the reader has it, and then each that is newer. The id is the sequence; it only grows. En läsare som"
                            + " kommer tillbaka med Last-Event-ID får det senaste dokumentet bara om det är nyare.")
    public Multi<OutboundSseEvent> stream(
            String strategyId, @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        AtomicLong last = new AtomicLong(sequence(lastEventId));
        Multi<OutboundSseEvent> newer =
                documents(strategyId).filter(each -> isNewer(each, last)).map(each -> event(each, sse));
        return unbuffered(newer, signsOfLife(sse));
    }

    /** Both as they come, and at most one of each waiting: what a slow reader has not taken yet gives way to the newest. */
    static <T> Multi<T> unbuffered(Multi<T> one, Multi<T> other) {
        return Multi.createBy().merging().withRequests(1).streams(one, other);
    }

    private static boolean isNewer(Served document, AtomicLong last) {
        return last.getAndAccumulate(document.sequence(), Math::max) < document.sequence();
    }

    /** Listening comes first: a document that is saved in between comes twice and is told once. */
    private Multi<Served> documents(String strategyId) {
        return unbuffered(news.of(strategyId), stored(strategyId).toMulti());
    }

    private Uni<Served> stored(String strategyId) {
        return progress.of(strategyId).map(found -> found.orElseThrow(ProgressResource::missing));
    }

    private static Multi<OutboundSseEvent> signsOfLife(Sse sse) {
        return Multi.createFrom()
                .ticks()
                .every(SIGN_OF_LIFE)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("alive").build());
    }

    private static OutboundSseEvent event(Served document, Sse sse) {
        return sse.newEventBuilder()
                .name("progress")
                .id(Long.toString(document.sequence()))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(String.class, document.json())
                .build();
    }

    /** What is no sequence is as good as none: the reader gets the document. */
    private static long sequence(String lastEventId) {
        return lastEventId != null && lastEventId.matches("[0-9]{1,18}") ? Long.parseLong(lastEventId) : 0;
    }
}
