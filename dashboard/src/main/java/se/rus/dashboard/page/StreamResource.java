package se.rus.dashboard.page;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import se.rus.dashboard.DashboardConfig;
import se.rus.dashboard.progress.ProgressBoard;

/**
 * The live part of an open page, as server-sent events: {@code progress} with the part of the page that changes
 * (id = sequence) at once and at every change, {@code gone} when the strategy is withdrawn.
 */
@Path("strategies/{id}/stream")
public class StreamResource {
    private final ProgressBoard board;
    private final Pages pages;
    private final DashboardConfig config;

    StreamResource(ProgressBoard board, Pages pages, DashboardConfig config) {
        this.board = board;
        this.pages = pages;
        this.config = config;
    }

    /** Ends only when the reader goes. A reader that comes back gets the newest document at once. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_HTML)
    public Multi<OutboundSseEvent> stream(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @Context HttpHeaders headers,
            @Context Sse sse) {
        Language language = Language.of(lang, headers);
        LiveView view = new LiveView(config.signOfLife().dividedBy(config.liveInterval()));
        return Multi.createFrom()
                .ticks()
                .every(config.liveInterval())
                .onOverflow()
                .drop()
                .onItem()
                .transformToMultiAndConcatenate(tick ->
                        Multi.createFrom().optional(view.next(board.find(id)).map(news -> event(news, language, sse))));
    }

    private OutboundSseEvent event(LiveView.News news, Language language, Sse sse) {
        return switch (news) {
            case LiveView.Changed(var document) ->
                sse.newEventBuilder()
                        .name("progress")
                        .id(Long.toString(document.sequence()))
                        .mediaType(MediaType.TEXT_HTML_TYPE)
                        .data(
                                String.class,
                                pages.render(language, format -> Templates.strategy$progress(format, document)))
                        .build();
            case LiveView.Gone() ->
                sse.newEventBuilder().name("gone").data(String.class, "gone").build();
            case LiveView.Alive() -> sse.newEventBuilder().comment("alive").build();
        };
    }
}
