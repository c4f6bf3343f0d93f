package se.rus.strategy.deviation;

/** Bodies for the API's documentation; tests post them as they stand, but for the ids. */
public final class DeviationExamples {
    public static final String NEW = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d",
             "indicatorId": "a5c2cbde-e2c4-5b3e-b025-f75f85ef4c7e", "actor": "0880", "direction": "negative",
             "period": "2026", "motivation": "Nämnden har bett om en djupare analys."}""";

    public static final String ANALYSIS = """
            {"causes": [{"causeId": "staff", "text": "Brist på behöriga lärare", "influence": "large",
             "finding": "confirmed", "evidence": [{"kind": "research", "text": "Skolforskningsinstitutet 2024",
             "link": "https://www.example.se/rapport"}]},
             {"causeId": "buses", "text": "Bussarna går för sällan", "influence": "small", "finding": "rejected",
             "evidence": [{"kind": "survey", "text": "Elevenkät: två av hundra nämner bussarna."}]}],
             "comparisons": [{"actor": "0780", "note": "Mentor för nyanställda sedan 2023"}],
             "furtherMeasures": ["Frånvaro per skola"], "conclusion": "Lärarbristen väger tyngst."}""";

    public static final String PROPOSAL = """
            {"title": "Mentor för nyanställda lärare", "description": "Två timmar i veckan det första året.",
             "causes": ["staff"], "responsible": "0880"}""";

    public static final String REASON = """
            {"reason": "Värdet var felräknat och har rättats."}""";

    public static final String DEVIATION = """
            {"deviationId": "5d0ef6a1-27c8-3b7a-9a53-6c1c1fd0a111",
             "strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "08", "goals": ["goal-1"],
             "indicatorId": "a5c2cbde-e2c4-5b3e-b025-f75f85ef4c7e",
             "indicatorName": {"sv": "Behöriga lärare i grundskolan", "en": "Qualified teachers in compulsory school"},
             "unit": "%", "actor": "0880", "direction": "negative",
             "status": "open", "period": "2026", "opening": {"by": "policy", "at": "2027-02-11T13:40:53Z"},
             "assessments": [{"eventId": "7f3ff6a1-27c8-4b7a-9a53-6c1c1fd0a222", "version": 3, "period": "2026",
             "signal": "offTrack", "value": 52.4, "target": 60, "fromTarget": -7.6,
             "assessedAt": "2027-02-11T13:40:52Z"}],
             "questions": {"cause": true, "measures": true, "explained": {
             "sv": "Orsaker: 1 bekräftade, 1 förkastade, 0 oprövade. Förslag: 1.",
             "en": "Causes: 1 confirmed, 1 rejected, 0 untested. Proposals: 1."}},
             "analysis":""" + ANALYSIS + """
            , "proposals": [{"proposalId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c99",
             "title": "Mentor för nyanställda lärare", "description": "Två timmar i veckan det första året.",
             "causes": ["staff"], "responsible": "0880", "by": "0880", "at": "2027-02-20T09:00:00Z"}],
             "takenPart": ["0880"], "version": 3}""";

    public static final String PAGE = "{\"items\": [" + DEVIATION + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String BETTER = """
            {"deviationId": "5d0ef6a1-27c8-3b7a-9a53-6c1c1fd0a111", "period": "2026", "compared": 11,
             "items": [{"actor": "0881", "value": 71.2, "signal": "achieved"},
             {"actor": "0860", "value": 60.1, "signal": "onTrack"}],
             "explained": {"sv": "Högre värde är bättre.", "en": "A higher value is better."}}""";

    private DeviationExamples() {}
}
