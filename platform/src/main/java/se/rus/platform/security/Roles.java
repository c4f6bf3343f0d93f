package se.rus.platform.security;

/** The roles that a token may carry. */
public final class Roles {
    /** Reports values and activities for its own organisation. */
    public static final String REPORTER = "reporter";

    /** Applies for project funding for its own organisation. */
    public static final String APPLICANT = "applicant";

    /** Handles the county's applications. */
    public static final String CASE_OFFICER = "case-officer";

    /** Decides on the county's applications. */
    public static final String DECISION_MAKER = "decision-maker";

    /** Leads the county's strategy. */
    public static final String COORDINATOR = "coordinator";

    /** Reads everything. */
    public static final String AUDITOR = "auditor";

    /** Keeps the system running. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
