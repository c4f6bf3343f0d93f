package se.rus.indicator.catalogue;

/** Bodies for the OpenAPI document. */
final class CatalogueExamples {
    static final String JSON_LD = """
            {"@context": {"dcat": "http://www.w3.org/ns/dcat#", "dcterms": "http://purl.org/dc/terms/"},
             "@graph": [{"@id": "https://rus.example.se/indicators/v1/catalogue", "@type": "dcat:Catalog",
                         "dcterms:title": [{"@value": "Indikatorer i den regionala utvecklingsstrategin",
                                            "@language": "sv"}]}]}""";

    static final String TURTLE = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .

            <https://rus.example.se/indicators/v1/catalogue> a dcat:Catalog ;
                dcterms:title "Indikatorer i den regionala utvecklingsstrategin"@sv .
            """;

    private CatalogueExamples() {}
}
