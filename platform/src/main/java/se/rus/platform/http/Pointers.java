package se.rus.platform.http;

/** JSON Pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    /** One step down, to a field whose name may hold anything. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
