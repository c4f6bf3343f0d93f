package se.rus.platform.security;

/** An organisation's county follows from its code: 0880 lies in 08, region 0008 is county 08. */
public final class CountyOfActor {
    private CountyOfActor() {}

    /** @throws IllegalArgumentException when it is not four digits */
    public static String of(String actor) {
        if (!actor.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("An actor code is four digits: " + actor);
        }
        return actor.startsWith("00") ? actor.substring(2) : actor.substring(0, 2);
    }
}
