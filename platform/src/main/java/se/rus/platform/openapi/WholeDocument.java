package se.rus.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Completes the document of a service when the service is built. Each step is one rule for all operations. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WholeDocument implements OASFilter {
    private final List<Step> steps;

    /** @param index every class of the service, to read what the annotations on its methods say */
    public WholeDocument(IndexView index) {
        ResourceMethods methods = new ResourceMethods(index);
        SchemaNames names = new SchemaNames(index);
        steps = List.of(
                new AboutTheApi(),
                new TechnicalSchemas(),
                new BareAnswers(methods, names),
                new AnswerSchemas(methods, names, new RecordSchemas(index, names)),
                new SchemaWords(new SchemaClasses(index, names), new Docstrings(index)),
                new CommonWords(),
                new ApprovedSamples(),
                new ParameterWords(),
                new WhoMayCall(methods),
                new Preconditions(),
                new AnswerHeaders(),
                new ProblemAnswers());
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return SchemaRepairs.repaired(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        steps.forEach(step -> step.complete(document));
    }

    /** One thing that every document must tell. */
    interface Step {
        void complete(OpenAPI document);
    }
}
