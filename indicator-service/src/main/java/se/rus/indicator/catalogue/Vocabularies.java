package se.rus.indicator.catalogue;

import java.util.Map;
import java.util.TreeMap;

/** The prefixes that the catalogue is written with, and the terms of authorities that it uses. */
final class Vocabularies {
    static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcterms", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    static final String SWEDISH = EU + "language/SWE";
    static final String ENGLISH = EU + "language/ENG";
    static final String PUBLIC = EU + "access-right/PUBLIC";
    static final String FREQUENCY = EU + "frequency/";
    static final String THEMES = EU + "data-theme";
    static final String REGIONS_AND_CITIES = EU + "data-theme/REGI";
    static final String SWEDEN = EU + "country/SWE";

    private Vocabularies() {}
}
