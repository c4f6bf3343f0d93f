package se.rus.indicator.catalogue;

import java.util.ArrayList;
import java.util.List;
import se.rus.contracts.value.BilingualText;

/** The catalogue of all series by DCAT-AP-SE 3.0.1: catalogue, publisher, contact, API and one dataset an indicator. */
final class Catalogue {
    private static final String PATH = "/indicators/v1/catalogue";
    private static final BilingualText DESCRIPTION = new BilingualText(
            "Värden över tid för de indikatorer som följer upp den regionala utvecklingsstrategin, per kommun och region.",
            "Values over time of the indicators that follow up the regional development strategy, by municipality and"
                    + " region.");
    private static final BilingualText API =
            new BilingualText("API för indikatorer och deras värden", "API of indicators and their values");

    private final CatalogueConfig config;
    private final String id;

    Catalogue(CatalogueConfig config) {
        this.config = config;
        this.id = config.baseUrl() + PATH;
    }

    /** All nodes: the catalogue first, then those whom it names, then the datasets with their distributions. */
    List<Node> nodes(List<Published> indicators) {
        Node publisher = publisher();
        Node contact = contact();
        Node service = service(publisher, contact);
        Node catalogue = catalogue(publisher, service);
        List<Node> nodes = new ArrayList<>(List.of(catalogue, publisher, contact, service));
        for (Published each : indicators) {
            List<Node> dataset = new Dataset(config, each).nodes(publisher, contact, service);
            catalogue.to("dcat:dataset", dataset.getFirst());
            service.to("dcat:servesDataset", dataset.getFirst());
            nodes.addAll(dataset);
        }
        return nodes;
    }

    private Node catalogue(Node publisher, Node service) {
        return Node.of(id, "dcat:Catalog")
                .says("dcterms:title", new BilingualText(config.title(), config.titleEn()))
                .says("dcterms:description", DESCRIPTION)
                .to("dcterms:publisher", publisher)
                .to("dcterms:license", config.licence())
                .to("dcterms:language", Vocabularies.SWEDISH)
                .to("dcterms:language", Vocabularies.ENGLISH)
                .to("foaf:homepage", config.homepage())
                .to("dcat:themeTaxonomy", Vocabularies.THEMES)
                .to("dcat:service", service);
    }

    private Node publisher() {
        return Node.of(id + "#publisher", "foaf:Agent")
                .says("foaf:name", config.publisherName())
                .to("dcterms:type", config.publisherType());
    }

    private Node contact() {
        return Node.of(id + "#contact", "vcard:Organization")
                .says("vcard:fn", config.contactName())
                .to("vcard:hasEmail", "mailto:" + config.contactEmail());
    }

    private Node service(Node publisher, Node contact) {
        return Node.of(id + "#api", "dcat:DataService")
                .says("dcterms:title", API)
                .to("dcterms:publisher", publisher)
                .to("dcat:contactPoint", contact)
                .to("dcterms:license", config.licence())
                .to("dcterms:accessRights", Vocabularies.PUBLIC)
                .to("dcat:endpointURL", config.baseUrl() + "/indicators/v1")
                .to("dcat:endpointDescription", config.baseUrl() + "/q/openapi");
    }
}
