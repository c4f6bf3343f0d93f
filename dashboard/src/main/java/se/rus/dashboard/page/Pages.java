package se.rus.dashboard.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Function;
import se.rus.dashboard.DashboardConfig;

/** Renders a template in the language of a reader, whole before anything is sent. */
@ApplicationScoped
public class Pages {
    private final DashboardConfig config;

    Pages(DashboardConfig config) {
        this.config = config;
    }

    /** An HTML answer with that status. */
    Response answer(Status status, Language language, Function<Format, TemplateInstance> page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .language(language.locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .entity(render(language, page))
                .build();
    }

    /** The text of a page or a part of it. */
    String render(Language language, Function<Format, TemplateInstance> page) {
        return page.apply(new Format(language, config.zone()))
                .setLocale(language.tag())
                .render();
    }
}
