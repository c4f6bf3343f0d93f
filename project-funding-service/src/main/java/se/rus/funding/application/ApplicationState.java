package se.rus.funding.application;

/** As much of an application's history as its decisions need. */
public sealed interface ApplicationState {

    /** Nobody has applied. */
    record None() implements ApplicationState {}

    /** Waits for a decision. */
    record Submitted(ApplicationEvent.ApplicationSubmitted application) implements ApplicationState {}

    /** Decided, for good. */
    record Decided(ApplicationEvent.ApplicationSubmitted application, ApplicationEvent outcome)
            implements ApplicationState {}
}
