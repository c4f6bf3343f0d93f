package se.rus.indicator.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who publishes the open data, and where. Set these before a portal harvests the catalogue. */
@ConfigMapping(prefix = "rus.catalogue")
public interface CatalogueConfig {

    /** Where the public reaches this service, without a slash at the end. All stable addresses begin with it. */
    @WithDefault("http://localhost:8082")
    String baseUrl();

    @WithDefault("Indikatorer i den regionala utvecklingsstrategin")
    String title();

    @WithDefault("Indicators of the regional development strategy")
    String titleEn();

    @WithDefault("Regionen")
    String publisherName();

    /** One of http://purl.org/adms/publishertype/. */
    @WithDefault("http://purl.org/adms/publishertype/RegionalAuthority")
    String publisherType();

    @WithDefault("http://localhost:8082")
    String homepage();

    @WithDefault("Öppna data")
    String contactName();

    @WithDefault("oppnadata@example.org")
    String contactEmail();

    /** Canonical address of the licence of values whose source names none. */
    @WithDefault("http://creativecommons.org/publicdomain/zero/1.0/")
    String licence();
}
