package se.rus.acceptance;

import java.time.LocalDate;
import se.rus.client.strategy.model.ConsequenceEffect;
import se.rus.client.strategy.model.ConsequenceRevisionNeed;
import se.rus.client.strategy.model.Consequences;
import se.rus.client.strategy.model.DeviationAnalysis;
import se.rus.client.strategy.model.DeviationCause;
import se.rus.client.strategy.model.Effect;
import se.rus.client.strategy.model.Finding;
import se.rus.client.strategy.model.Influence;
import se.rus.client.strategy.model.NewDecision;
import se.rus.client.strategy.model.NewDeviationProposal;

/** What a coordinator writes on the way, in the words of the generated client. */
final class Example {
    static final DeviationAnalysis ANALYSIS = new DeviationAnalysis()
            .addCausesItem(new DeviationCause()
                    .causeId("staff")
                    .text("Brist på behöriga lärare")
                    .influence(Influence.LARGE)
                    .finding(Finding.UNTESTED))
            .conclusion("Lärarbristen väger tyngst.");

    static final NewDeviationProposal PROPOSAL = new NewDeviationProposal()
            .title("Mentor för nyanställda lärare")
            .description("Två timmar i veckan det första året.")
            .responsible("0008");

    static final Consequences CONSEQUENCES = new Consequences()
            .social(effect(Effect.POSITIVE, "Fler elever klarar skolan."))
            .economic(effect(Effect.NEGATIVE, "400 000 kronor om året."))
            .ecological(effect(Effect.NONE, null))
            .otherCountries(effect(Effect.NONE, null))
            .worstOff(effect(Effect.POSITIVE, "Mest i skolor med svaga resultat."))
            .shortTerm("Mentorerna undervisar mindre.")
            .longTerm("Fler lärare stannar.")
            .resources("En tjänst per kommun.")
            .organisation("Rektorerna schemalägger.")
            .residents("Lugnare skoldagar.")
            .revision(new ConsequenceRevisionNeed()
                    .goals(false)
                    .indicators(true)
                    .text("Följ även upp hur många som stannar."));

    private Example() {}

    static NewDecision decision(String proposal) {
        return new NewDecision()
                .body("Regionfullmäktige")
                .paragraph("§ 40")
                .registrationNumber("3561-2019")
                .date(LocalDate.of(2026, 6, 11))
                .addAdoptedItem(proposal);
    }

    private static ConsequenceEffect effect(Effect effect, String text) {
        return new ConsequenceEffect().effect(effect).text(text);
    }
}
