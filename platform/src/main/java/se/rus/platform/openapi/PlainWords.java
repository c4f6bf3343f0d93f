package se.rus.platform.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.Value;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A docstring as those read it who have no Java: no markup, and nothing that is meant for us. What names a requirement,
 * an exception or something that no reader of the document can look up goes, and with it the parentheses, the clause or
 * the sentence it stands in. Straight quotation marks become curved ones: some generators stumble over the former. More that is for us only is written as {@code @implNote} and never comes here.
 */
final class PlainWords implements CommentVisitor {
    /** Stands where something was that the reader cannot look up. */
    private static final char FOR_US = '\uFFFC';

    private static final String OURS = "(?:" + FOR_US + "|\\bR\\d{1,3}\\b|\\b[A-Z]\\w+Exception\\b|\\bProved by\\b)";
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*" + OURS + "[^()]*\\)");
    private static final Pattern OF_OURS = Pattern.compile(OURS);
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.;])\\s+");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

    private final Function<Link, String> links;
    private final StringBuilder words = new StringBuilder();

    private PlainWords(Function<Link, String> links) {
        this.links = links;
    }

    /**
     * @param links what a reader of the document calls the thing that is linked to; empty when it is not there
     * @return empty when nothing is left
     */
    static String of(Comment comment, Function<Link, String> links) {
        PlainWords plain = new PlainWords(links);
        comment.visit(plain);
        return forThem(plain.words.toString().replaceAll("\\s+", " ").strip());
    }

    private static String forThem(String all) {
        String left = "";
        for (String clause : CLAUSE.split(ASIDE.matcher(all).replaceAll(""))) {
            if (!OF_OURS.matcher(clause).find()) {
                left += (left.isEmpty() ? "" : " ") + clause;
            } else if (clause.endsWith(".") && left.endsWith(";")) {
                left = left.substring(0, left.length() - 1) + ".";
            }
        }
        return (left.endsWith(";") ? left.substring(0, left.length() - 1) : left)
                .replace("nullable", "may be left out")
                .replaceAll("\"([^\"]*)\"", "“$1”");
    }

    @Override
    public void commentText(String text) {
        words.append(TAG.matcher(text)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
    }

    @Override
    public void inlineLink(Link link) {
        String name = links.apply(link);
        words.append(name.isEmpty() ? String.valueOf(FOR_US) : name);
    }

    @Override
    public void inlineTag(String name, String value) {
        words.append(value);
    }

    @Override
    public void inlineValue(Value value) {
        words.append(FOR_US);
    }
}
