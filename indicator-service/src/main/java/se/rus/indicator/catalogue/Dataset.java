package se.rus.indicator.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Source;
import se.rus.indicator.period.PeriodType;

/** One indicator as a dataset with its three distributions and the time it covers. */
final class Dataset {
    private final CatalogueConfig config;
    private final Published published;
    private final Definition definition;
    private final String address;

    Dataset(CatalogueConfig config, Published published) {
        this.config = config;
        this.published = published;
        this.definition = published.definition();
        this.address = config.baseUrl() + "/indicators/v1/indicators/" + definition.indicatorId();
    }

    /** The dataset first. */
    List<Node> nodes(Node publisher, Node contact, Node service) {
        Node dataset = Node.of(address + "#dataset", "dcat:Dataset")
                .says("dcterms:title", definition.name())
                .says("dcterms:description", DatasetText.description(published))
                .to("dcterms:publisher", publisher)
                .to("dcat:contactPoint", contact)
                .says("dcterms:identifier", definition.indicatorId())
                .to("dcat:landingPage", address)
                .to("dcterms:accessRights", Vocabularies.PUBLIC)
                .to("dcterms:accrualPeriodicity", Vocabularies.FREQUENCY + frequency(definition.periodType()))
                .to("dcterms:language", Vocabularies.SWEDISH)
                .to("dcterms:spatial", Vocabularies.SWEDEN)
                .to("dcat:theme", Vocabularies.REGIONS_AND_CITIES)
                .says("dcat:keyword", new BilingualText("regional utveckling", "regional development"));
        List<Node> nodes = new ArrayList<>(List.of(dataset));
        for (Format each : Format.values()) {
            Node distribution = distribution(each, service);
            dataset.to("dcat:distribution", distribution);
            nodes.add(distribution);
        }
        period().ifPresent(period -> {
            dataset.to("dcterms:temporal", period);
            nodes.add(period);
        });
        source(dataset).ifPresent(nodes::add);
        return nodes;
    }

    private Node distribution(Format format, Node service) {
        String series = address + "/series?format=" + format.word();
        Node distribution = Node.of(address + "#" + format.word(), "dcat:Distribution")
                .says("dcterms:title", format.title())
                .says("dcterms:format", format.mediaType())
                .to("dcat:accessURL", series)
                .to("dcat:downloadURL", series)
                .to("dcat:accessService", service);
        return licensed(distribution);
    }

    /** What others have given to us is not ours to license. */
    private Node licensed(Node distribution) {
        Source source = definition.source();
        if (source == null) {
            return distribution.to("dcterms:license", config.licence());
        }
        return Optional.ofNullable(source.licence())
                .flatMap(Licences::named)
                .map(known -> distribution.to("dcterms:license", known))
                .orElseGet(() -> distribution.says("rdfs:comment", DatasetText.licence(source)));
    }

    private Optional<Node> period() {
        return published
                .from()
                .map(from -> Node.of(address + "#period", "dcterms:PeriodOfTime")
                        .says("dcat:startDate", Optional.of(from))
                        .says("dcat:endDate", published.to()));
    }

    /** Whom to name goes with the values; its licence is the distributions'. */
    private Optional<Node> source(Node dataset) {
        Source source = definition.source();
        if (source == null) {
            return Optional.empty();
        }
        Node provenance = Node.of(address + "#source", "dcterms:ProvenanceStatement")
                .says("rdfs:label", new BilingualText(source.name(), source.name()));
        if (source.url() != null) {
            provenance.to("rdfs:seeAlso", source.url());
        }
        dataset.to("dcterms:provenance", provenance);
        return Optional.of(provenance);
    }

    private static String frequency(PeriodType type) {
        return switch (type) {
            case YEAR -> "ANNUAL";
            case HALF_YEAR -> "ANNUAL_2";
            case TERTIAL -> "ANNUAL_3";
            case QUARTER -> "QUARTERLY";
            case MONTH -> "MONTHLY";
        };
    }
}
