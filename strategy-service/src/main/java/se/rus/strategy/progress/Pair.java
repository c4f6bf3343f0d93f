package se.rus.strategy.progress;

/** An indicator and an actor of it. */
record Pair(String indicatorId, String actor) {}
