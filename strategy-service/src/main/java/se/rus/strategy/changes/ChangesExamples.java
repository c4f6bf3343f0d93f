package se.rus.strategy.changes;

/** Bodies for the API's documentation. */
final class ChangesExamples {
    static final String CHANGES = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "since": "2026-04-30T22:00:00Z",
             "turned": [{"indicatorId": "019a6e5c-0000-7c55-9d7e-0a4f6f1b2c3d", "code": "KLM-03",
                         "name": {"sv": "Andelen ekologiska livsmedel", "en": "Share of organic food"},
                         "actor": "0880", "actorName": "Kalmar", "from": "onTrack", "to": "offTrack",
                         "turn": "worse", "value": 39.1, "period": "2026-T1", "at": "2026-05-15T08:30:00Z"}],
             "improved": 0, "worsened": 1,
             "reports": [{"actor": "0880", "name": "Kalmar", "values": 12, "lastAt": "2026-05-15T08:29:58Z"}],
             "grants": [{"projectId": "019a6e5c-1111-7c55-9d7e-0a4f6f1b2c3d", "title": "WaterMan", "goalId": "goal-4",
                         "source": "ERUF", "kronor": 4000000, "at": "2026-05-02T07:00:00Z"}],
             "payments": [{"projectId": "019a6e5c-1111-7c55-9d7e-0a4f6f1b2c3d", "source": "ERUF", "kronor": 350000,
                           "at": "2026-05-12T07:00:00Z"}],
             "contributions": [{"kind": "activity", "id": "019a6e5c-2222-7c55-9d7e-0a4f6f1b2c3d",
                                "title": "Vattenåterbruk i tre kommuner", "responsible": "0880",
                                "responsibleName": "Kalmar", "status": "ongoing", "at": "2026-05-11T12:00:00Z"}]}""";

    private ChangesExamples() {}
}
