package se.rus.strategy.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.contracts.value.BilingualText;

/**
 * What a reader should know of a strategy that does not stop anything. It follows from the strategy alone, so that a
 * version always shows the same.
 *
 * @param code stable, for programs
 * @param pointer JSON Pointer to what it is about
 * @param text what a reader should know
 */
public record Flag(String code, String pointer, BilingualText text) {

    /** Everything to be flagged in a draft, in reading order. */
    public static List<Flag> of(Draft draft) {
        List<GoverningDocument> documents = draft.governingDocuments();
        return IntStream.range(0, documents.size())
                .boxed()
                .flatMap(i -> ofDocument(documents.get(i), "/governingDocuments/" + i, draft).stream())
                .toList();
    }

    private static Optional<Flag> ofDocument(GoverningDocument it, String at, Draft draft) {
        Years years = Years.of(it);
        if (Validity.in(draft.periodFrom(), years) == Validity.IMPOSSIBLE) {
            return Optional.of(new Flag(
                    "document-period-impossible",
                    at,
                    new BilingualText(
                            it.title() + " slutar gälla innan det börjar: " + years.words() + ".",
                            it.title() + " ends before it begins: " + years.words() + ".")));
        }
        return Stream.of(
                        ended(it, at, years, draft.periodFrom(), "document-expired-at-start", "start", "start"),
                        ended(it, at, years, draft.periodTo(), "document-expires-during-period", "slut", "end"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Flag> ended(
            GoverningDocument it, String at, Years years, int year, String code, String sv, String en) {
        return Validity.in(year, years) == Validity.EXPIRED
                ? Optional.of(new Flag(
                        code,
                        at,
                        new BilingualText(
                                it.title() + " gäller " + years.words() + " men inte vid strategins " + sv + " " + year
                                        + ".",
                                it.title() + " holds for " + years.words() + " but not at the strategy's " + en + " "
                                        + year + ".")))
                : Optional.empty();
    }
}
