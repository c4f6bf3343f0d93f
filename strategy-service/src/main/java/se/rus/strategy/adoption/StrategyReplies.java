package se.rus.strategy.adoption;

import jakarta.ws.rs.core.Response;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.adoption.StrategyState.Known;
import se.rus.strategy.adoption.StrategyViews.Shown;

/** How strategies are answered with. */
public final class StrategyReplies {
    static final String PATH = "/strategy/v1/strategies/";

    private StrategyReplies() {}

    static Reply created(Decided<StrategyState, StrategyEvent> decided) {
        StrategyDocument document = StrategyDocument.of(decided.state());
        return reply(201, PATH + document.strategyId(), decided, document);
    }

    /** The strategy as it stands now. */
    static Response standing(Decided<StrategyState, StrategyEvent> decided) {
        return Answers.of(reply(200, null, decided, StrategyDocument.of(decided.state())), decided.position());
    }

    /** The draft as it stands now; with 201 where it has just begun. */
    public static Response draft(int status, Decided<StrategyState, StrategyEvent> decided) {
        Known known = (Known) decided.state();
        StrategyDocument document = StrategyDocument.of(known.open());
        String location = status == 201 ? PATH + document.strategyId() + "/draft" : null;
        return Answers.of(reply(status, location, decided, document), decided.position());
    }

    static Response shown(Shown shown, String ifNoneMatch) {
        return Answers.shown(shown.document(), shown.version(), ifNoneMatch);
    }

    public static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such strategy.", "Det finns ingen sådan strategi.");
    }

    private static Reply reply(
            int status, String location, Decided<StrategyState, StrategyEvent> decided, StrategyDocument document) {
        return new Reply(status, location, Etag.of(decided.version()), document);
    }
}
