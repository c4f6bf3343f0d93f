package se.rus.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.rus.funding.application.Ceiling;
import se.rus.funding.application.Terms;

/** Knows the terms of every programme. */
@ApplicationScoped
public class Programmes {
    private final List<Terms> all;

    Programmes(ProgrammeConfig config) {
        all = config.programmes().values().stream()
                .map(Programmes::terms)
                .sorted(Comparator.comparing(Terms::source).thenComparing(Terms::programme))
                .toList();
    }

    /** All, by source and name. */
    public List<Terms> all() {
        return all;
    }

    /** The programme of that source and name, if there is one. */
    public Optional<Terms> find(String source, String programme) {
        return all.stream()
                .filter(terms ->
                        terms.source().equals(source) && terms.programme().equals(programme))
                .findFirst();
    }

    /**
     * The ceiling that holds today.
     *
     * @throws IllegalStateException when a programme that was applied to is no longer configured
     */
    public Ceiling ceilingOf(String source, String programme) {
        return find(source, programme)
                .map(Terms::ceiling)
                .orElseThrow(() -> new IllegalStateException(
                        "The programme " + programme + " (" + source + ") is missing in rus.funding.programmes"));
    }

    private static Terms terms(ProgrammeConfig.Programme programme) {
        return new Terms(
                programme.source(),
                programme.name(),
                programme.counties(),
                new Ceiling(programme.ceilingPercent(), programme.basis()));
    }
}
