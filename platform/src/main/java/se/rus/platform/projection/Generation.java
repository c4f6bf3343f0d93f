package se.rus.platform.projection;

/**
 * One filling of a projection.
 *
 * @param number grows with each rebuild
 * @param status active or building
 * @param position every event up to here is applied or parked
 */
public record Generation(String name, long number, int codeVersion, String status, long position) {
    boolean isBuilding() {
        return "building".equals(status);
    }
}
