package se.rus.indicator.measures;

/** Bodies for the OpenAPI document. */
final class MeasureExamples {
    static final String CSV = """
            Mål;Mått;Basvärde;Basår;Enhet;Riktning;Mål 2026;Mål 2027;Mål 2028
            Främja hälsa;Mängden förskrivning av antibiotika;244;2020;recept / 1000 inv.;Minskning;250*;250*;250*
            Främja hälsa;Andelen ekologiska livsmedel;39,7;2020;%;;43,5;44;44,5
            Främja hälsa;Antal förskrivna FaR;89;2023;st;;Ökning;Ökning;Ökning
            * Nationell samordning enligt Strama""";
    static final String REPORT = """
            {"dryRun": false, "created": 1, "unchanged": 0, "refused": 1, "ignoredColumns": ["Mål"], "rows": [
              {"row": 2, "outcome": "created", "indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11",
               "indicator": "andelen-ekologiska-livsmedel", "desired": "increase",
               "directionReadOff": "39.7 → 43.5 → 44 → 44.5"},
              {"row": 3, "outcome": "refused", "code": "ambiguous-number", "pointer": "/rows/3/Basvärde",
               "column": "Basvärde", "value": "13.280", "detail": "This can be read as 13.28 or as 13280.",
               "detailSv": "Detta kan läsas som 13,28 eller som 13280."}]}""";

    private MeasureExamples() {}
}
