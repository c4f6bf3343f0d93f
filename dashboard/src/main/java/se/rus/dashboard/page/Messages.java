package se.rus.dashboard.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages, in Swedish; {@link EnglishMessages} has them in English. Checked by the build. */
@MessageBundle(locale = "sv")
public interface Messages {
    @Message("Uppföljning av regional utveckling")
    String product();

    @Message("Hoppa till innehållet")
    String skip();

    @Message("In English")
    String otherLanguage();

    @Message("Strategier")
    String strategies();

    @Message("Alla strategier")
    String allStrategies();

    @Message("Ingen strategi har antagits ännu. Sidan visar dem så snart det finns någon.")
    String noStrategies();

    @Message("Vad varje strategi har kommit till, enligt det som kommuner och regioner har rapporterat.")
    String strategiesIntroduction();

    @Message("Strategi")
    String strategy();

    @Message("Län")
    String county();

    @Message("Period")
    String period();

    @Message("Senast ändrad")
    String changed();

    @Message("Läget i stort")
    String totals();

    @Message("Rapporterat")
    String reported();

    @Message("Rapporterat av förväntat")
    String reportedOfExpected();

    @Message("Observationer")
    String observations();

    @Message("Rättelser")
    String revisions();

    @Message("Indikatorer")
    String indicators();

    @Message("Indikator")
    String indicator();

    @Message("Kod")
    String code();

    @Message("Enhet")
    String unit();

    @Message("Läge")
    String signals();

    @Message("Beviljade medel")
    String granted();

    @Message("Projekt")
    String projects();

    @Message("Mål")
    String goal();

    @Message("Mål och indikatorer")
    String goals();

    @Message("Beviljade medel per källa")
    String fundingBySource();

    @Message("Inga medel är beviljade till målet ännu.")
    String noFunding();

    @Message("Inga indikatorer följer målet ännu.")
    String noIndicators();

    @Message("Visa läget per aktör")
    String perActor();

    @Message("Aktör")
    String actor();

    @Message("Bidrag per aktör")
    String contributions();

    @Message("Ingen aktör har bidragit ännu.")
    String noContributions();

    @Message("Senast rapporterat")
    String lastReported();

    @Message("Värde")
    String value();

    @Message("Målvärde")
    String target();

    @Message("Uppnått")
    String achieved();

    @Message("På väg")
    String onTrack();

    @Message("Risk att inte nås")
    String atRisk();

    @Message("Nås inte")
    String offTrack();

    @Message("Kan inte bedömas")
    String notAssessable();

    @Message("Väntar på sitt sammanhang, räknas inte ovan: {observations} observationer och {grants} beviljanden.")
    String waiting(String observations, String grants);

    @Message("Sidan uppdateras av sig själv.")
    String live();

    @Message("Ny version visas, ändrad")
    String updated();

    @Message("Kontakten bröts. Försöker igen; det som visas kan vara äldre.")
    String disconnected();

    @Message("Strategin har dragits tillbaka. Det som visas gäller inte längre.")
    String gone();

    @Message("Läser in")
    String loading();

    @Message("Vi läser in det senaste läget. Det tar oftast några sekunder; sidan försöker igen av sig själv.")
    String loadingText();

    @Message("Sidan finns inte")
    String notFound();

    @Message("Kanske är adressen fel skriven, eller så har strategin dragits tillbaka.")
    String notFoundText();

    @Message("Det gick inte att visa sidan")
    String failed();

    @Message("Försök igen om en stund. Felet är noterat.")
    String failedText();

    @Message("Öppna data: det som visas kommer från ämnet rus.progress.v1 och sparas inte här.")
    String origin();
}
