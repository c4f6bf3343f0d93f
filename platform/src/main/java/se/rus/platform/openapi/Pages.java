package se.rus.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schema of one page of a list, as {@link se.rus.platform.http.PageOf} is written. */
final class Pages {
    private Pages() {}

    static Schema of(Schema items) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One page of a list. En sida av en lista.")
                .addProperty("items", items.description("What is on this page. Det som är på sidan."))
                .addProperty("page", number("int32", "This page, from 1. Den här sidan, från 1."))
                .addProperty("limit", number("int32", "Items a page. Poster per sida."))
                .addProperty("total", number("int64", "Items on all pages. Poster på alla sidor."))
                .addRequired("items")
                .addRequired("page")
                .addRequired("limit")
                .addRequired("total");
    }

    private static Schema number(String format, String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .format(format)
                .description(description);
    }
}
