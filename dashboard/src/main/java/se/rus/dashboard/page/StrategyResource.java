package se.rus.dashboard.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Supplier;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.dashboard.progress.ProgressBoard;
import se.rus.dashboard.progress.ProgressTopic;

/** The pages, open to everybody. Until the topic is read they say so, rather than show too little. */
@Path("/")
@RunOnVirtualThread
public class StrategyResource {
    private final ProgressBoard board;
    private final ProgressTopic topic;
    private final Pages pages;

    StrategyResource(ProgressBoard board, ProgressTopic topic, Pages pages) {
        this.board = board;
        this.topic = topic;
        this.pages = pages;
    }

    /** All strategies. */
    @GET
    public Response strategies(@QueryParam("lang") String lang, @Context HttpHeaders headers) {
        Language language = Language.of(lang, headers);
        return whenRead(
                language, () -> pages.answer(Status.OK, language, format -> Templates.strategies(format, board.all())));
    }

    /** One strategy. */
    @GET
    @Path("strategies/{id}")
    public Response strategy(
            @PathParam("id") String id, @QueryParam("lang") String lang, @Context HttpHeaders headers) {
        Language language = Language.of(lang, headers);
        return whenRead(language, () -> {
            ProgressDocument document = board.find(id).orElseThrow(NotFoundException::new);
            return pages.answer(Status.OK, language, format -> Templates.strategy(format, document));
        });
    }

    private Response whenRead(Language language, Supplier<Response> page) {
        if (topic.readToEnd()) {
            return page.get();
        }
        return Response.fromResponse(pages.answer(Status.SERVICE_UNAVAILABLE, language, Templates::loading))
                .header(HttpHeaders.RETRY_AFTER, 3)
                .build();
    }
}
