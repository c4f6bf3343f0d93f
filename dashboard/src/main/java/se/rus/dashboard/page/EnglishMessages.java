package se.rus.dashboard.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages, in English. */
@Localized("en")
public interface EnglishMessages extends Messages {
    @Override
    @Message("Regional development follow-up")
    String product();

    @Override
    @Message("Skip to the content")
    String skip();

    @Override
    @Message("På svenska")
    String otherLanguage();

    @Override
    @Message("Strategies")
    String strategies();

    @Override
    @Message("All strategies")
    String allStrategies();

    @Override
    @Message("No strategy has been adopted yet. They are shown here as soon as there is one.")
    String noStrategies();

    @Override
    @Message("How far each strategy has come, by what municipalities and regions have reported.")
    String strategiesIntroduction();

    @Override
    @Message("Strategy")
    String strategy();

    @Override
    @Message("County")
    String county();

    @Override
    @Message("Period")
    String period();

    @Override
    @Message("Last changed")
    String changed();

    @Override
    @Message("The whole in numbers")
    String totals();

    @Override
    @Message("Reported")
    String reported();

    @Override
    @Message("Reported of expected")
    String reportedOfExpected();

    @Override
    @Message("Observations")
    String observations();

    @Override
    @Message("Revisions")
    String revisions();

    @Override
    @Message("Indicators")
    String indicators();

    @Override
    @Message("Indicator")
    String indicator();

    @Override
    @Message("Code")
    String code();

    @Override
    @Message("Unit")
    String unit();

    @Override
    @Message("Status")
    String signals();

    @Override
    @Message("Granted")
    String granted();

    @Override
    @Message("Projects")
    String projects();

    @Override
    @Message("Goal")
    String goal();

    @Override
    @Message("Goals and indicators")
    String goals();

    @Override
    @Message("Granted by source")
    String fundingBySource();

    @Override
    @Message("Nothing has been granted to this goal yet.")
    String noFunding();

    @Override
    @Message("No indicator follows this goal yet.")
    String noIndicators();

    @Override
    @Message("Show the status by actor")
    String perActor();

    @Override
    @Message("Actor")
    String actor();

    @Override
    @Message("Contributions by actor")
    String contributions();

    @Override
    @Message("No actor has contributed yet.")
    String noContributions();

    @Override
    @Message("Last reported")
    String lastReported();

    @Override
    @Message("Value")
    String value();

    @Override
    @Message("Target")
    String target();

    @Override
    @Message("Achieved")
    String achieved();

    @Override
    @Message("On track")
    String onTrack();

    @Override
    @Message("At risk")
    String atRisk();

    @Override
    @Message("Off track")
    String offTrack();

    @Override
    @Message("Not assessable")
    String notAssessable();

    @Override
    @Message("Waiting for what they belong to, not counted above: {observations} observations and {grants} grants.")
    String waiting(String observations, String grants);

    @Override
    @Message("The page updates by itself.")
    String live();

    @Override
    @Message("A new version is shown, changed")
    String updated();

    @Override
    @Message("Connection lost. Trying again; what is shown may be older.")
    String disconnected();

    @Override
    @Message("The strategy has been withdrawn. What is shown no longer holds.")
    String gone();

    @Override
    @Message("Loading")
    String loading();

    @Override
    @Message("We are reading the latest state. It mostly takes a few seconds; the page tries again by itself.")
    String loadingText();

    @Override
    @Message("There is no such page")
    String notFound();

    @Override
    @Message("Perhaps the address is misspelled, or the strategy has been withdrawn.")
    String notFoundText();

    @Override
    @Message("The page could not be shown")
    String failed();

    @Override
    @Message("Try again in a while. The fault has been noted.")
    String failedText();

    @Override
    @Message("Open data: what is shown comes from the topic rus.progress.v1 and is not stored here.")
    String origin();
}
