package se.rus.strategy.context;

/**
 * A context event as it stands.
 *
 * @param context null when there is none
 */
public record ContextState(Context context) {
    static final ContextState NONE = new ContextState(null);

    boolean exists() {
        return context != null;
    }
}
