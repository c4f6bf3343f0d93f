package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.GoverningDocument;

/** Strategies that a strategy names: each must exist, in the same county. */
@ApplicationScoped
public class OtherStrategies {
    private final StrategyViews views;
    private final Caller caller;

    OtherStrategies(StrategyViews views, Caller caller) {
        this.views = views;
        this.caller = caller;
    }

    /** 422 naming every other strategy of the draft that does not fit. */
    Uni<Void> requireFitting(Draft draft) {
        List<FieldError> errors = new ArrayList<>();
        Uni<Void> looked = Uni.createFrom().voidItem();
        for (Map.Entry<String, String> named : named(draft).entrySet()) {
            looked = looked.chain(() -> views.one(named.getValue()))
                    .map(found -> misfit(found.map(StrategyViews.Shown::document), named.getKey(), draft))
                    .invoke(error -> error.ifPresent(errors::add))
                    .replaceWithVoid();
        }
        return looked.invoke(() -> require(errors));
    }

    /** 422 unless the one that replaces another steers, in the same county, which must be the caller's. */
    Uni<Void> requireSteering(String by, String replaced) {
        return views.one(replaced)
                .map(found -> found.orElseThrow(StrategyReplies::missing).document())
                .invoke(old -> caller.requireCounty(old.county()))
                .chain(old -> views.one(by).invoke(found -> require(old, found)))
                .replaceWithVoid();
    }

    private static void require(StrategyDocument old, Optional<StrategyViews.Shown> by) {
        Optional<StrategyDocument> document = by.map(StrategyViews.Shown::document);
        List<FieldError> errors = new ArrayList<>();
        misfit(document, "/strategyId", old.content()).ifPresent(errors::add);
        document.filter(it -> errors.isEmpty() && !it.status().equals("adopted"))
                .ifPresent(it -> errors.add(
                        new FieldError("/strategyId", "strategy-not-adopted", "does not steer", "styr inte")));
        require(errors);
    }

    private static Map<String, String> named(Draft draft) {
        Map<String, String> named = new TreeMap<>();
        if (draft.about().under() != null && draft.about().under().strategyId() != null) {
            named.put("/about/under/strategyId", draft.about().under().strategyId());
        }
        List<GoverningDocument> documents = draft.governingDocuments();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).strategyId() != null) {
                named.put(
                        "/governingDocuments/" + i + "/strategyId",
                        documents.get(i).strategyId());
            }
        }
        return named;
    }

    private static Optional<FieldError> misfit(Optional<StrategyDocument> found, String pointer, Draft draft) {
        if (found.isEmpty()) {
            return Optional.of(new FieldError(
                    pointer, "unknown-strategy", "there is no such strategy", "det finns ingen sådan strategi"));
        }
        if (!found.get().county().equals(draft.county())) {
            return Optional.of(new FieldError(
                    pointer, "strategy-in-another-county", "is another county's", "hör till ett annat län"));
        }
        return found.get().strategyId().equals(draft.strategyId()) && !pointer.equals("/strategyId")
                ? Optional.of(
                        new FieldError(pointer, "strategy-itself", "is the strategy itself", "är strategin själv"))
                : Optional.empty();
    }

    private static void require(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemType.RULE_BROKEN.exception(
                    "Another strategy that is named does not fit; errors says which.",
                    "En annan strategi som anges passar inte; errors anger vilken.",
                    errors);
        }
    }
}
