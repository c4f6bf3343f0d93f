package se.rus.strategy.relevance;

import se.rus.strategy.actor.ActorDirectory;

/** Which targets are asked for. Each part may be null. */
record Wanted(String relevance, String globalGoal, String stakeholder, Boolean mapped) {

    boolean fits(TargetRelevance it) {
        return (relevance == null || relevance.equals(it.relevance().word()))
                && (globalGoal == null || globalGoal.equals(it.globalGoal()))
                && (mapped == null || mapped != it.mappedBy().isEmpty())
                && (stakeholder == null || concerns(it, ActorDirectory.canonical(stakeholder)));
    }

    private static boolean concerns(TargetRelevance it, String actorId) {
        return it.assessment() != null && it.assessment().stakeholders().contains(actorId);
    }
}
