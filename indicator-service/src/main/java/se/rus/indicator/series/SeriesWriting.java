package se.rus.indicator.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;

/** Writes a series in the format that was asked for. */
@ApplicationScoped
class SeriesWriting {
    private final ObjectMapper mapper;

    SeriesWriting(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Response.ResponseBuilder write(Series.Found.New found, SeriesQuery query, UriInfo uri) {
        SeriesAnswer series = found.answer();
        Response.ResponseBuilder response = Response.ok(body(found, query, uri))
                .header(HttpHeaders.CONTENT_TYPE, series.format().contentType());
        if (series.paging().hasNext(series.state().total())) {
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("page", series.paging().page() + 1)
                            .build(),
                    "next");
        }
        // the code of an indicator has letters, digits, dots, dashes and underscores only
        return series.format() == SeriesFormat.CSV
                ? response.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + series.head().code() + ".csv\"")
                : response;
    }

    private byte[] body(Series.Found.New found, SeriesQuery query, UriInfo uri) {
        return switch (found.answer().format()) {
            case JSON -> json(SeriesPage.of(found.answer()));
            case CSV -> CsvSeries.write(found.answer(), query.decimalComma());
            case JSON_STAT ->
                json(JsonStatSeries.of(
                        found.answer(),
                        found.definition().breakdowns(),
                        uri.getRequestUri().toString()));
        };
    }

    private byte[] json(Object document) {
        try {
            return mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A series cannot be written", e);
        }
    }
}
