package se.rus.contracts.strategy;

import se.rus.contracts.PublicRecord;

/**
 * What an actor is called that is in no reference data: a university, a company, a county administrative board.
 *
 * @param actor id of the actor
 * @param name its name when the event was sent, Swedish
 */
@PublicRecord
public record ActorName(String actor, String name) {}
