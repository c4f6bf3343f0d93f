package se.rus.indicator.kolada;

/** An indicator and one of its actors, by the KPI that fills it: with another KPI it begins anew. */
record FilledPair(String indicatorId, String kpi, String actor) {}
