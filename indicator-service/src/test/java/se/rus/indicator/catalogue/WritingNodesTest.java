package se.rus.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rus.contracts.value.BilingualText;

/** Whatever people write in names and addresses, both syntaxes say the same and can be read. */
class WritingNodesTest {
    private static final String NASTY = "aö\"\\\n\r\t<>{}|^`. ;@#:%\u0001\u007F\u2028😀'=";

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void turtleAndJsonLdSayTheSameOfAnyText(long seed) throws Exception {
        Random random = new Random(seed);
        String sv = text(random);
        List<Node> nodes = List.of(Node.of("https://rus.test/" + text(random), "dcat:Dataset")
                .says("dcterms:title", new BilingualText(sv, text(random)))
                .says("dcterms:identifier", text(random))
                .to("dcat:landingPage", "https://rus.test/" + text(random))
                .says("dcat:startDate", Optional.of(LocalDate.of(2020, 1, 1))));

        Set<List<String>> turtle = Triples.ofTurtle(Turtle.write(nodes));

        assertThat(turtle).as("seed %d", seed).isEqualTo(Triples.ofJsonLd(JsonLd.write(nodes)));
        assertThat(turtle.stream().map(List::getLast).toList())
                .as("seed %d", seed)
                .contains("\"" + sv + "\"@sv^^");
    }

    @Test
    void anAddressWithASpaceOrABracketIsEncoded() {
        assertThat(new Term.Iri("https://x.test/a b<ö>").value()).isEqualTo("https://x.test/a%20b%3Cö%3E");
    }

    @Test
    void aLicenceIsKnownHoweverItIsWritten() {
        assertThat(Licences.named("CC BY 4.0")).isEqualTo(Licences.named("cc-by  4.0"));
        assertThat(Licences.named("CC BY 4.0")).contains("http://creativecommons.org/licenses/by/4.0/");
        assertThat(Licences.named("enligt avtal")).isEmpty();
    }

    private static String text(Random random) {
        int[] letters = NASTY.codePoints().toArray();
        return random.ints(random.nextInt(12), 0, letters.length)
                .mapToObj(i -> Character.toString(letters[i]))
                .collect(Collectors.joining());
    }
}
