package se.rus.contracts.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The 21 counties. Read once from the class path; immutable. */
public final class Counties {

    private static final Map<String, County> BY_CODE = ReferenceFile.read("counties.csv", 2, 21).stream()
            .map(row -> new County(row.get(0), row.get(1)))
            .collect(ReferenceFile.byCode(County::code));

    private Counties() {}

    /** All of them, by code. */
    public static List<County> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The county with that code, if there is one. */
    public static Optional<County> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether there is a county with that code. */
    public static boolean exists(String code) {
        return BY_CODE.containsKey(code);
    }
}
