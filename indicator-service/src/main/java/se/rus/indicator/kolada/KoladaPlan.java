package se.rus.indicator.kolada;

import java.time.LocalDate;
import java.util.List;

/**
 * What an import asks, and what it cannot ask.
 *
 * @param covered what is known when every question is answered
 * @param unknownKpis KPIs that Kolada does not know, in order
 * @param unknownActors codes of expected actors that Kolada does not know, in order
 */
record KoladaPlan(
        List<Question> questions, List<Covered> covered, List<String> unknownKpis, List<String> unknownActors) {

    /** @param from only what changed from that day on; null for everything */
    record Question(List<String> kpis, List<String> actors, LocalDate from) {}
}
