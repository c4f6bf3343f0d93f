package se.rus.strategy.actor;

/** What happens to organisation numbers: each is one actor's for ever, as the authorities have it too. */
public sealed interface OrganisationNumberEvent {

    /** An actor of the register has it. */
    record OrganisationNumberTaken(String organisationNumber, String actorId) implements OrganisationNumberEvent {}
}
