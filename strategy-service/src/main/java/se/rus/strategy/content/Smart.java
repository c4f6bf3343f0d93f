package se.rus.strategy.content;

/**
 * Why a goal is specific, measurable, accepted, realistic and bound in time; each may be null.
 *
 * @param specific why it is specific
 * @param measurable why it can be measured
 * @param accepted why it is accepted by those concerned
 * @param realistic why it can be reached
 * @param timeBound why it is bound in time
 */
public record Smart(String specific, String measurable, String accepted, String realistic, String timeBound) {}
