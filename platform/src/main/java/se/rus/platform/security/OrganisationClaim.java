package se.rus.platform.security;

import java.util.regex.Pattern;

/**
 * How a token's claim {@code actor} names an organisation: a municipality or region by its code ({@code 0880}), a county
 * administrative board as {@code lst-08}, any other by its organisation number with the hyphen ({@code 202100-6271}) or,
 * when it has none, by the id that the register gave it (a UUID in lower case).
 */
public final class OrganisationClaim {
    private static final Pattern MUNICIPALITY_OR_REGION = Pattern.compile("[0-9]{4}");

    /** Municipality or region, county administrative board, the register's id: what things refer to an actor by. */
    public static final String ID = "[0-9]{4}|lst-[0-9]{2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Pattern ANY = Pattern.compile(ID + "|[0-9]{2}[2-9][0-9]{3}-[0-9]{4}");

    private OrganisationClaim() {}

    static boolean isMunicipalityOrRegion(String claim) {
        return MUNICIPALITY_OR_REGION.matcher(claim).matches();
    }

    /** Never true for a personal number, which has a month where an organisation number has at least 20. */
    static boolean isWellFormed(String claim) {
        return ANY.matcher(claim).matches();
    }
}
