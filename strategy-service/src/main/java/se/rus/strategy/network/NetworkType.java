package se.rus.strategy.network;

import com.fasterxml.jackson.annotation.JsonValue;

/** What actors meet in. */
public enum NetworkType {
    /** A network (nätverk). */
    NETWORK("network"),
    /** A platform (plattform), for example Business Region Kronoberg. */
    PLATFORM("platform"),
    /** A council (råd), for example an Agenda 2030 council of all municipalities. */
    COUNCIL("council"),
    /** A forum. */
    FORUM("forum"),
    /** A functional region, which may cross county borders, for example Regionsamverkan Sydsverige. */
    FUNCTIONAL_REGION("functionalRegion");

    private final String word;

    NetworkType(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
