package se.rus.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list; to be taken as a {@code @BeanParam}. */
public class Paging {
    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(1_000_000)
    @Parameter(description = "Page, from 1")
    int page;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(200)
    @Parameter(description = "Items a page, at most 200")
    int limit;

    public int page() {
        return page;
    }

    public int limit() {
        return limit;
    }

    /** How many items lie before the page. */
    public int offset() {
        return Math.multiplyExact(page - 1, limit);
    }
}
