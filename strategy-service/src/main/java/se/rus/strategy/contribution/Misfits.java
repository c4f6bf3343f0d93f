package se.rus.strategy.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.adoption.Elements;

/** Collects every reference of a request that does not fit, so that one answer names them all. */
public final class Misfits {
    private final List<FieldError> errors = new ArrayList<>();

    /** A contribution to a strategy is one of its own county; its partners may come from anywhere. */
    public Misfits responsible(String actorId, NamedActors actors, Elements strategy) {
        actors.misfit("/responsible", actorId, strategy.county()).forEach(errors::add);
        return this;
    }

    /** Each must exist, in whatever county. */
    public Misfits actors(String pointer, List<String> actorIds, NamedActors actors) {
        actors.misfits(pointer, actorIds).forEach(errors::add);
        return this;
    }

    /** Each must be a part of the strategy, or be referred to already: an older version had it then. */
    public Misfits elements(List<String> ids, Elements strategy, Collection<String> before) {
        Set<String> kept = Set.copyOf(before);
        IntStream.range(0, ids.size())
                .filter(i -> !strategy.has(ids.get(i)) && !kept.contains(ids.get(i)))
                .forEach(i -> errors.add(new FieldError(
                        "/elements/" + i,
                        "unknown-element",
                        "is no goal, priority or focus area of the strategy",
                        "är inget mål, ingen prioritering och inget fokusområde i strategin")));
        return this;
    }

    /** Years of a contribution and of its strategy have at least one in common. */
    public Misfits years(int from, int to, String pointer, Elements strategy) {
        if (from <= to && (to < strategy.periodFrom() || from > strategy.periodTo())) {
            errors.add(new FieldError(
                    pointer,
                    "period-outside-strategy",
                    "has no year in common with " + strategy.periodFrom() + "–" + strategy.periodTo(),
                    "har inget år gemensamt med " + strategy.periodFrom() + "–" + strategy.periodTo()));
        }
        return this;
    }

    /** Each says by id or name which project it is. */
    public Misfits projects(List<ProjectReference> projects) {
        IntStream.range(0, projects.size())
                .filter(i -> !projects.get(i).given())
                .forEach(i -> errors.add(new FieldError(
                        "/projects/" + i, "project-not-given", "has neither id nor name", "har varken id eller namn")));
        return this;
    }

    /** Any other one. */
    public Misfits add(FieldError error) {
        errors.add(error);
        return this;
    }

    /** 422 with all of them, when there are any. */
    public void require() {
        if (!errors.isEmpty()) {
            throw ProblemType.RULE_BROKEN.exception(
                    "Some of what it refers to does not fit; errors names it.",
                    "En del av det som anges passar inte; errors anger vad.",
                    errors);
        }
    }
}
