package se.rus.platform.http;

import java.util.List;

/** Every kind of problem that any of the services answers. docs/problems.md lists them; a test holds it against this. */
public enum ProblemType {
    MALFORMED_JSON(400, "The body is not JSON", "Innehållet är inte JSON"),
    INVALID_REQUEST(400, "The request is not valid", "Begäran är inte giltig"),
    IDEMPOTENCY_KEY_MISSING(400, "The header Idempotency-Key is missing", "Rubriken Idempotency-Key saknas"),
    UNAUTHENTICATED(401, "A valid access token is needed", "En giltig åtkomsttoken behövs"),
    FORBIDDEN(403, "The token does not permit this", "Åtkomsttoken ger inte rätt till detta"),
    NOT_YOUR_ORGANISATION(403, "Not your organisation", "Inte din organisation"),
    NOT_FOUND(404, "Not found", "Finns inte"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", "Metoden är inte tillåten här"),
    NOT_ACCEPTABLE(406, "No such representation", "Formatet kan inte lämnas"),
    CONFLICT(409, "Not possible in the present state", "Inte möjligt i nuvarande läge"),
    NOT_YET_KNOWN(409, "Not known yet", "Inte känt ännu"),
    PRECONDITION_FAILED(412, "Somebody else has changed it", "Någon annan har ändrat"),
    BODY_TOO_LARGE(413, "The body is too large", "Innehållet är för stort"),
    UNSUPPORTED_MEDIA_TYPE(415, "The content type is not supported", "Innehållstypen stöds inte"),
    RULE_BROKEN(422, "A rule is not met", "En regel är inte uppfylld"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key belongs to another request", "Nyckeln hör till en annan begäran"),
    PRECONDITION_REQUIRED(428, "The header If-Match is missing", "Rubriken If-Match saknas"),
    UNEXPECTED(500, "Something went wrong on our side", "Något gick fel hos oss"),
    UNAVAILABLE(503, "Not available at the moment", "Inte tillgängligt just nu");

    private static final String BASE = "https://rus.se/problems/";

    private final int status;
    private final String title;
    private final String titleSv;

    ProblemType(int status, String title, String titleSv) {
        this.status = status;
        this.title = title;
        this.titleSv = titleSv;
    }

    public int status() {
        return status;
    }

    /** The stable URI. */
    public String uri() {
        return BASE + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public Problem problem(String detail, String detailSv, FieldError... errors) {
        return problem(detail, detailSv, List.of(errors));
    }

    public Problem problem(String detail, String detailSv, List<FieldError> errors) {
        return new Problem(uri(), title, status, detail, null, titleSv, detailSv, errors);
    }

    public ProblemException exception(String detail, String detailSv, FieldError... errors) {
        return new ProblemException(problem(detail, detailSv, errors));
    }

    public ProblemException exception(String detail, String detailSv, List<FieldError> errors) {
        return new ProblemException(problem(detail, detailSv, errors));
    }
}
