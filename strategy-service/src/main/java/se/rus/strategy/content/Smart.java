package se.rus.strategy.content;

/** Why a goal is specific, measurable, accepted, realistic and bound in time; each may be null. */
public record Smart(String specific, String measurable, String accepted, String realistic, String timeBound) {}
