package se.rus.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentElement;
import com.github.therapi.runtimejavadoc.CommentText;
import com.github.therapi.runtimejavadoc.InlineLink;
import com.github.therapi.runtimejavadoc.InlineTag;
import com.github.therapi.runtimejavadoc.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

/** What becomes of a docstring on its way to those who have no Java. */
class PlainWordsTest {
    private static final SchemaLinks LINKS = new SchemaLinks(
            Map.of("Thing", thing(), "Kind", OASFactory.createSchema().enumeration(List.of("tooEarly"))),
            written ->
                    Optional.ofNullable(Map.of("ThingDocument", "Thing", "a.b.ThingDocument", "Thing", "Kind", "Kind")
                            .get(written)),
            Map.of("Kind", List.of("TOO_EARLY")));

    @Test
    void markupAndLineBreaksGo() {
        assertThat(plain(
                        new CommentText("One thing.\n <p>As text, "),
                        new InlineTag("code", "a < b"),
                        text(" &amp; so.")))
                .isEqualTo("One thing. As text, a < b & so.");
    }

    @Test
    void aLinkIsCalledWhatTheDocumentCallsIt() {
        assertThat(plain(text("As "), link("ThingDocument", null), text(" or "), link("a.b.ThingDocument", "name")))
                .isEqualTo("As Thing or Thing.name");
        assertThat(plain(text("Not "), link("Kind", "TOO_EARLY"))).isEqualTo("Not tooEarly");
        assertThat(plain(text("See "), new InlineLink(new Link("the list", "Secret", null, List.of()))))
                .isEqualTo("See the list");
    }

    @Test
    void whatCannotBeLookedUpTakesItsClauseWithIt() {
        assertThat(plain(text("The whole; every sum holds, see "), link("SumOfParts", null), text(". Kronor.")))
                .isEqualTo("The whole. Kronor.");
        assertThat(plain(text("Left out without a value; see "), link("SumOfParts", null)))
                .isEqualTo("Left out without a value");
        assertThat(plain(text("Numbers ("), link("SumOfParts", null), text(") only.")))
                .isEqualTo("Numbers only.");
        assertThat(plain(link("ThingDocument", "gone"), text(" says it."))).isEmpty();
    }

    @Test
    void requirementsExceptionsAndProofsAreForUs() {
        assertThat(plain(text("Where it should go (R32, R42); null when not known")))
                .isEqualTo("Where it should go; null when not known");
        assertThat(plain(text("A list. Throws IllegalArgumentException when empty. Proved by: ListTest.")))
                .isEqualTo("A list.");
        assertThat(plain(text("Where it should go. R76."))).isEqualTo("Where it should go.");
    }

    @Test
    void whatMayBeNullMayBeLeftOutAndQuotationMarksAreCurved() {
        assertThat(plain(text("as \"80 % less\" or \"more\"; nullable")))
                .isEqualTo("as “80 % less” or “more”; may be left out");
    }

    @Test
    void nothingSaidIsNothing() {
        assertThat(PlainWords.of(ClassJavadoc.createEmpty("X").getComment(), LINKS))
                .isEmpty();
    }

    private static Schema thing() {
        return OASFactory.createSchema().addProperty("name", OASFactory.createSchema());
    }

    private static CommentText text(String text) {
        return new CommentText(text);
    }

    private static InlineLink link(String type, String member) {
        return new InlineLink(new Link(member == null ? type : type + "#" + member, type, member, List.of()));
    }

    private static String plain(CommentElement... elements) {
        return PlainWords.of(new Comment(List.of(elements)), LINKS);
    }
}
