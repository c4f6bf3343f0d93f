package se.rus.contracts;

/**
 * One version of one event that leaves the system.
 *
 * @param topic the Kafka topic it is sent to
 * @param type its name, for example "StrategyAdopted"
 * @param version its version, 1 and up
 * @param record the record that carries it
 */
public record PublicEventType(String topic, String type, int version, Class<? extends Record> record) {

    /** The ce_type header: "se.rus.StrategyAdopted.v1". */
    public String cloudEventType() {
        return "se.rus." + type + ".v" + version;
    }

    /** Class path resource of its JSON Schema (2020-12). */
    public String schemaResource() {
        return resource("schemas");
    }

    /** Class path resource of its approved sample. */
    public String sampleResource() {
        return resource("samples");
    }

    private String resource(String folder) {
        return folder + "/" + type + "/v" + version + ".json";
    }
}
