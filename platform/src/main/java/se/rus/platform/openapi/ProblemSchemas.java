package se.rus.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Problem and FieldError as {@link se.rus.platform.http.Problem} is written, in words for those who read them. */
final class ProblemSchemas {
    static final String PROBLEM = "Problem";
    private static final String FIELD_ERROR = "FieldError";

    private ProblemSchemas() {}

    static void describe(Components components) {
        components.addSchema(PROBLEM, problem());
        components.addSchema(FIELD_ERROR, fieldError());
    }

    private static Schema problem() {
        Schema problem =
                object("What is wrong and what to do about it (RFC 9457). Vad som är fel och vad som ska göras.");
        text(problem, "type", "Stable; docs/problems.md lists all. Beständig.").format("uri");
        text(problem, "title", "What kind of problem, in English.");
        problem.addProperty(
                "status",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .description("The HTTP status."));
        text(problem, "detail", "What to do, in English.");
        text(problem, "instance", "The path that was asked for.");
        text(problem, "titleSv", "Vilket slags problem, på svenska.");
        text(problem, "detailSv", "Vad som ska göras, på svenska.");
        problem.addProperty(
                "errors",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description("One entry a field, when fields are to blame. En post per fält.")
                        .items(OASFactory.createSchema().ref(FIELD_ERROR)));
        for (String always : new String[] {"type", "title", "status", "titleSv"}) {
            problem.addRequired(always);
        }
        return problem;
    }

    private static Schema fieldError() {
        Schema error = object("What is wrong with one field. Vad som är fel i ett fält.");
        text(
                error,
                "pointer",
                "JSON Pointer into the body, or ?name of the query, #name of a header, {name} of the path; empty for"
                        + " the request as a whole.");
        text(error, "code", "Stable, for programs. Beständig, för program.");
        text(error, "detail", "In English.");
        text(error, "detailSv", "På svenska.");
        return error.addRequired("pointer").addRequired("code");
    }

    private static Schema object(String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(description)
                .properties(Map.of());
    }

    private static Schema text(Schema of, String name, String description) {
        Schema text =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
        of.addProperty(name, text);
        return text;
    }
}
