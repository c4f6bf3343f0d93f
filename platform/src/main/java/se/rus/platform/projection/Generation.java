package se.rus.platform.projection;

/**
 * One filling of a projection.
 *
 * @param number grows with each rebuild
 * @param status active or building
 * @param position every event up to here is applied or parked
 */
public record Generation(String name, long number, int codeVersion, String status, long position) {
    /** As SQL: the number of the generation whose rows are shown, of the projection of that name. */
    public static String served(String name) {
        return "(select generation from projections where name = '%s' and status = 'active')".formatted(name);
    }

    boolean isBuilding() {
        return "building".equals(status);
    }
}
