package se.rus.indicator.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.ActorKind;
import se.rus.contracts.reference.Actors;
import se.rus.contracts.reference.Counties;
import se.rus.contracts.reference.County;
import se.rus.contracts.value.BilingualText;

/** Finds groups: those that every actor has, and those of the {@link GroupSource}. */
@ApplicationScoped
class ComparisonGroups {
    private final GroupSource source;

    ComparisonGroups(GroupSource source) {
        this.source = source;
    }

    /** The group as the actor sees it; empty when there is none with that id. */
    Uni<Optional<ComparisonGroup>> find(String id, Actor actor) {
        Optional<ComparisonGroup> own =
                own(actor).filter(each -> each.id().equals(id)).findFirst();
        return own.isPresent()
                ? Uni.createFrom().item(own)
                : source.groups()
                        .map(all -> all.stream()
                                .filter(each -> each.id().equals(id))
                                .map(ComparisonGroups::sourced)
                                .findFirst());
    }

    /** Those that suit an actor: its own, those it is a member of, and those that are named as similar to it. */
    Uni<List<ComparisonGroup>> of(Actor actor) {
        return source.groups()
                .map(all -> Stream.concat(
                                own(actor),
                                sourced(all.stream()
                                        .filter(each -> each.members().contains(actor.code())
                                                || each.title().contains(", " + actor.name() + ","))))
                        .toList());
    }

    /** All groups of the source, by name. */
    Uni<List<ComparisonGroup>> all() {
        return source.groups().map(all -> sourced(all.stream()).toList());
    }

    private static Stream<ComparisonGroup> sourced(Stream<GroupSource.SourcedGroup> groups) {
        return groups.map(ComparisonGroups::sourced)
                .sorted(Comparator.comparing(each -> each.name().sv()));
    }

    /** Titles are names that others gave; they are not translated. */
    private static ComparisonGroup sourced(GroupSource.SourcedGroup it) {
        return new ComparisonGroup(it.id(), new BilingualText(it.title(), it.title()), GroupKind.KOLADA, it.members());
    }

    private static Stream<ComparisonGroup> own(Actor actor) {
        return Arrays.stream(GroupKind.values()).flatMap(kind -> own(kind, actor).stream());
    }

    private static Optional<ComparisonGroup> own(GroupKind kind, Actor actor) {
        boolean municipality = actor.kind() == ActorKind.MUNICIPALITY;
        return switch (kind) {
            case COUNTY -> group(kind, county(actor), actor.kind(), Actors.inCounty(actor.county()));
            case MUNICIPALITIES ->
                municipality
                        ? group(
                                kind,
                                new BilingualText("Kommuner som rapporterar", "Municipalities that report"),
                                actor.kind(),
                                Actors.all())
                        : Optional.empty();
            case COUNTRY ->
                group(
                        kind,
                        municipality
                                ? new BilingualText("Alla kommuner", "All municipalities")
                                : new BilingualText("Alla regioner", "All regions"),
                        actor.kind(),
                        Actors.all());
            case KOLADA -> Optional.empty();
        };
    }

    private static BilingualText county(Actor actor) {
        String name = Counties.find(actor.county()).map(County::name).orElse(actor.county());
        return new BilingualText(name, name);
    }

    private static Optional<ComparisonGroup> group(
            GroupKind kind, BilingualText name, ActorKind ofKind, List<Actor> among) {
        List<String> members = among.stream()
                .filter(each -> each.kind() == ofKind)
                .map(Actor::code)
                .toList();
        return Optional.of(new ComparisonGroup(kind.word(), name, kind, members));
    }
}
