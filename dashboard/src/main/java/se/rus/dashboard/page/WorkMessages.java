package se.rus.dashboard.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what is done, in Swedish; {@link EnglishWorkMessages} has them in English. Checked by the build. */
@MessageBundle(value = "work", locale = "sv")
public interface WorkMessages {
    @Message("Aktiviteter och förflyttningar")
    String doneForStrategy();

    @Message("Aktiviteter")
    String activities();

    @Message("Förflyttningar")
    String shifts();

    @Message("Medverkar i andras")
    String takesPart();

    @Message("I tid av det som krävts")
    String onTime();

    @Message("Utbetalat")
    String paid();

    @Message("utbetalat {kronor}")
    String paidOf(String kronor);

    @Message("Väntar på ett beviljande som inte är känt ännu, räknas inte ovan: {payments} utbetalningar.")
    String waitingPayments(String payments);

    @Message("Strategin är ersatt och styr inte längre. Läs om")
    String replaced();

    @Message("strategin som ersätter den")
    String replacing();

    @Message("Mål som har tagits bort")
    String formerGoals();

    @Message("De fanns i en tidigare version av strategin. Det som hör till dem räknas in i läget i stort.")
    String formerGoalsText();

    @Message("Planerade")
    String planned();

    @Message("Pågår")
    String ongoing();

    @Message("Klara")
    String done();

    @Message("Försenade")
    String delayed();

    @Message("Avbrutna")
    String cancelled();

    @Message("Förflyttningar som har skett")
    String shiftsHappened();

    @Message("Önskade förflyttningar")
    String shiftsWanted();

    @Message(
            "Det som tjänar flera mål, prioriteringar eller insatsområden står vid vart och ett av dem, men räknas en gång här.")
    String countedAgain();

    @Message("Prioritering")
    String priority();

    @Message("Prioriteringar och insatsområden")
    String priorities();

    @Message("Inget mäts och inget projekt är beviljat: ingen skulle se hur det går.")
    String untouched();

    @Message("Insatsområde")
    String focusArea();

    @Message("Trend")
    String trend();

    @Message("Förbättras")
    String improving();

    @Message("Oförändrad")
    String unchanged();

    @Message("Försämras")
    String worsening();

    @Message("Okänd")
    String trendUnknown();

    @Message("Insatsområden")
    String focusAreas();

    @Message("Aktörer")
    String actors();

    @Message(
            "Väntar på en strategi som inte är känd ännu, räknas inte ovan: {activities} aktiviteter och {shifts} förflyttningar.")
    String waitingContributions(String activities, String shifts);
}
