package se.rus.strategy.report.government;

import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;

/**
 * Whose drafts may be read: those of one county, of all, or none. What has been sent is open.
 *
 * @param county two digits, "%" for all, "" for none
 */
record DraftReader(String county) {

    /** The county's coordinator reads its drafts, an auditor all. */
    static DraftReader of(Caller caller) {
        if (caller.hasRole(Roles.AUDITOR)) {
            return new DraftReader("%");
        }
        return new DraftReader(
                caller.hasRole(Roles.COORDINATOR) ? caller.county().orElse("") : "");
    }

    /** As a condition of a query, with the county as its parameter of this number. */
    String condition(int parameter) {
        return "(status = 'sent' or county like ?" + parameter + ")";
    }
}
