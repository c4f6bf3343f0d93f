package se.rus.indicator.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What a JSON document says beside its rows, found in one pass that makes no rows. */
public final class JsonHead {
    private JsonHead() {}

    /**
     * The members of the top level that are texts, numbers, true or false, wherever they stand.
     *
     * @throws UnreadableTableException when the document is not well-formed, or has no rows
     */
    public static Map<String, String> read(Path file, TableLimits limits) {
        try (JsonParser json = JsonText.factory(limits).createParser(file.toFile())) {
            JsonMembers members = new JsonMembers(json, limits);
            members.start();
            while (members.toRows()) {
                json.skipChildren();
            }
            return members.read();
        } catch (JsonProcessingException broken) {
            throw JsonRefusals.of(broken, limits);
        } catch (IOException failed) {
            throw JsonRefusals.unreadable(failed);
        }
    }
}
