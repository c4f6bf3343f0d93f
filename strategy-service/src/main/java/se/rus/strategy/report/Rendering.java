package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.rus.strategy.report.file.ReportPdf;
import se.rus.strategy.report.file.ReportSheets;
import se.rus.strategy.report.page.Medium;
import se.rus.strategy.report.page.ReportPage;

/** Answers with a report in the form that is asked for, on a worker thread: a PDF takes a while. */
@ApplicationScoped
public class Rendering {
    private final Vertx vertx;

    Rendering(Vertx vertx) {
        this.vertx = vertx;
    }

    /** One of the forms that a report has. */
    record Form(ReportFormat format, Language language) {

        /** A report never changes, so its forms' tags do not either; a new layout of ours would be another report's. */
        EntityTag tag() {
            return new EntityTag("v1-" + format.word() + "-" + language.tag());
        }
    }

    Uni<Response> answer(ReportView view, Form form, Request request) {
        return Optional.ofNullable(request.evaluatePreconditions(form.tag()))
                .map(unchanged ->
                        Uni.createFrom().item(unchanged.tag(form.tag()).build()))
                .orElseGet(() -> vertx.executeBlocking(() -> written(view, form), false)
                        .map(bytes -> response(view, form, bytes)));
    }

    private static byte[] written(ReportView view, Form form) {
        return switch (form.format()) {
            case JSON -> view.material.getBytes(StandardCharsets.UTF_8);
            case HTML ->
                ReportPage.of(view.read(), form.language(), Medium.SCREEN).getBytes(StandardCharsets.UTF_8);
            case PDF -> ReportPdf.of(view.read(), form.language());
            case XLSX -> ReportSheets.of(view.read(), form.language());
        };
    }

    private static Response response(ReportView view, Form form, byte[] bytes) {
        Response.ResponseBuilder response = Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, form.format().contentType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .tag(form.tag());
        return switch (form.format()) {
            case JSON -> response.build();
            case HTML ->
                response.header(HttpHeaders.CONTENT_LANGUAGE, form.language().tag())
                        .build();
            case PDF, XLSX ->
                response.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name(view, form) + "\"")
                        .build();
        };
    }

    private static String name(ReportView view, Form form) {
        return view.kind() + "-" + view.county + "-" + view.number + "-" + view.year + "-"
                + form.language().tag() + "." + form.format().word();
    }
}
