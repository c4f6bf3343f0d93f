package se.rus.strategy.decision;

/** Bodies for the API's documentation; tests post them as they stand, but for the ids. */
public final class DecisionExamples {
    public static final String CONSEQUENCES = """
            {"social": {"effect": "positive", "text": "Fler elever klarar skolan."},
             "economic": {"effect": "negative", "text": "400 000 kronor om året."},
             "ecological": {"effect": "none"}, "otherCountries": {"effect": "none"},
             "worstOff": {"effect": "positive", "text": "Mest i skolor med svaga resultat."},
             "shortTerm": "Mentorerna undervisar mindre.", "longTerm": "Fler lärare stannar.",
             "resources": "En tjänst per kommun.", "organisation": "Rektorerna schemalägger.",
             "residents": "Lugnare skoldagar.", "revision": {"goals": false, "indicators": true,
             "text": "Följ även upp hur många som stannar."}}""";

    public static final String RATING = """
            {"effort": 2, "effect": 4}""";

    public static final String NEW = """
            {"body": "Regionfullmäktige", "paragraph": "§ 40", "registrationNumber": "3561-2019",
             "date": "2026-06-11",
             "attachments": [{"title": "Tjänsteskrivelse", "link": "https://www.example.se/tjansteskrivelse.pdf"}],
             "distribution": ["Kalmar kommun", "Revisorerna"],
             "adopted": ["019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c99"], "rejected": []}""";

    public static final String FEEDBACK = """
            {"to": ["0880"], "text": "Tack för analysen: mentorerna börjar i augusti."}""";

    public static final String REPORT = """
            {"carriedOut": "partly", "on": "2026-08-20", "text": "Åtta av tolv kommuner har börjat."}""";

    public static final String JUDGEMENT = """
            {"answer": "unclear", "motivation": "Mätmetoden ändrades samma år."}""";

    private static final String RANKED = """
            {"place": 1, "proposalId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c99",
             "title": "Mentor för nyanställda lärare", "assessors": 3, "effort": 2, "effect": 4, "score": 2,
             "explained": {"sv": "Effekt 4 minus insats 2 är 2 (medianer av 3 bedömningar).",
             "en": "Effect 4 less effort 2 is 2 (medians of 3 ratings)."}}""";

    public static final String PRIORITIES = """
            {"deviationId": "5d0ef6a1-27c8-3b7a-9a53-6c1c1fd0a111", "order": [""" + RANKED + """
            ], "ratings": [{"proposalId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c99", "actor": "0880",
             "effort": 2, "effect": 4, "at": "2026-05-20T09:00:00Z"}]}""";

    public static final String CASE = """
            {"deviationId": "5d0ef6a1-27c8-3b7a-9a53-6c1c1fd0a111", "consequences": [
             {"proposalId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c99", "consequences":""" + CONSEQUENCES + """
            , "by": "0008", "at": "2026-05-20T09:00:00Z"}],
             "decision": {"minutes": {"body": "Regionfullmäktige", "paragraph": "§ 40",
             "registrationNumber": "3561-2019", "date": "2026-06-11"},
             "attachments": [{"title": "Tjänsteskrivelse", "link": "https://www.example.se/tjansteskrivelse.pdf"}],
             "distribution": ["Kalmar kommun", "Revisorerna"],
             "measures": [{"proposalId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c99",
             "title": "Mentor för nyanställda lärare", "responsible": "0880",
             "reports": [{"carriedOut": "partly", "on": "2026-08-20",
             "text": "Åtta av tolv kommuner har börjat.", "by": {"actor": "0880", "onBehalf": false},
             "at": "2026-11-20T09:30:00Z"}]}],
             "rejected": [], "basis": [""" + RANKED + """
            ], "takenPart": ["0008", "0880"]},
             "feedback": [{"to": ["0880"], "text": "Tack för analysen: mentorerna börjar i augusti.",
             "at": "2026-06-12T08:00:00Z"}], "withoutFeedback": ["0008"], "edition": 4}""";

    public static final String EFFECT = """
            {"deviationId": "5d0ef6a1-27c8-3b7a-9a53-6c1c1fd0a111", "answer": "helped",
             "computed": {"answer": "helped",
             "before": {"eventId": "7f3ff6a1-27c8-4b7a-9a53-6c1c1fd0a222", "version": 3, "period": "2025",
             "signal": "offTrack", "value": 52.4, "target": 60, "assessedAt": "2026-02-11T13:40:52Z"},
             "after": {"eventId": "7f3ff6a1-27c8-4b7a-9a53-6c1c1fd0a333", "version": 5, "period": "2027",
             "signal": "onTrack", "value": 58.1, "target": 60, "assessedAt": "2028-02-11T13:40:52Z"},
             "steps": [{"sv": "Värdet var 52,4 för 2025 och 58,1 för 2027: bättre.",
             "en": "The value was 52.4 in 2025 and 58.1 in 2027: better."},
             {"sv": "Signalen var ”når inte målet” och är ”på väg”: bättre.",
             "en": "The signal was “off track” and is “on track”: better."},
             {"sv": "Det visar vad som skedde efter åtgärderna, inte att de var orsaken.",
             "en": "It shows what happened after the measures, not that they were the cause."}]}}""";

    private DecisionExamples() {}
}
