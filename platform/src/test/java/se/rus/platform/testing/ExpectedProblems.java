package se.rus.platform.testing;

import java.util.Set;
import java.util.TreeSet;
import se.rus.platform.testing.ApiDocument.Operation;

/** Which problems a caller of an operation may meet, judged by nothing but its shape. */
final class ExpectedProblems {
    private ExpectedProblems() {}

    static Set<Integer> of(Operation operation) {
        Set<Integer> expected = new TreeSet<>(Set.of(401, 500, 503));
        if (operation.hasBody() || operation.parameters().findAny().isPresent()) {
            expected.add(400);
        }
        if (operation.needsToken()) {
            expected.add(403);
        }
        if (operation.path().contains("{")) {
            expected.add(404);
        }
        if (operation.isUnsafe()) {
            expected.addAll(Set.of(409, 422));
        }
        if (operation.hasBody()) {
            expected.addAll(Set.of(413, 415));
        }
        if (operation.has("If-Match")) {
            expected.addAll(Set.of(412, 428));
        }
        return expected;
    }
}
