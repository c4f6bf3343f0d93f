package se.rus.strategy.network.agreement;

/** Bodies for the API's documentation; tests post them as they stand. */
public final class AgreementExamples {
    public static final String NEW_AGREEMENT = """
            {"county": "07", "title": "Avsiktsförklaring om kompetensförsörjning", "type": "letterOfIntent",
             "formal": true, "validFrom": "2022-01-01", "validUntil": "2026-01-01",
             "signatories": [{"actorId": "0007", "signedOn": "2021-11-02"},
                             {"actorId": "0780", "signedOn": "2021-11-09"}]}""";

    public static final String OWNERSHIP = """
            {"county": "07", "title": "Almi Företagspartner Kronoberg", "type": "jointOwnership", "formal": true,
             "validFrom": "2010-01-01", "signatories": [{"actorId": "0007", "signedOn": "2009-12-01"}],
             "shares": [{"actorId": "0007", "percent": 51}, {"actorId": "0780", "percent": 49}]}""";

    public static final String AGREEMENT = """
            {"agreement": {"agreementId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "county": "07",
             "title": "Avsiktsförklaring om kompetensförsörjning", "type": "letterOfIntent", "formal": true,
             "validFrom": "2022-01-01", "validUntil": "2026-01-01",
             "signatories": [{"actorId": "0007", "signedOn": "2021-11-02"},
                             {"actorId": "0780", "signedOn": "2021-11-09"}], "shares": []},
             "validity": "expired",
             "municipalitiesNotSigned": ["0760", "0761", "0763", "0764", "0765", "0767", "0781"]}""";

    public static final String PAGE = "{\"items\": [" + AGREEMENT + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String SIGNING = """
            {"signedOn": "2021-11-23"}""";

    public static final String END = """
            {"on": "2025-07-01"}""";

    private AgreementExamples() {}
}
