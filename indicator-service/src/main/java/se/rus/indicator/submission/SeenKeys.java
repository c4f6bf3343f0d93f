package se.rus.indicator.submission;

import java.nio.charset.StandardCharsets;
import se.rus.indicator.observation.ObservationKey;

/**
 * Which observations a file has named already, in 16 bytes each, so that a million of them fit beside everything else.
 * Two keys are taken for one when 128 bits of hash agree, which does not happen by chance.
 */
final class SeenKeys {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private long[] slots = new long[2 * 1024];
    private int size;

    /** False when it was named before. */
    boolean add(ObservationKey key) {
        if (size * 4 > slots.length) {
            grow();
        }
        byte[] text = (key.indicatorId()
                        + '/'
                        + key.actor()
                        + '/'
                        + key.period()
                        + '/'
                        + key.breakdown().word())
                .getBytes(StandardCharsets.UTF_8);
        boolean isNew = put(slots, mix(text, FIRST) | 1, mix(text, SECOND));
        size += isNew ? 1 : 0;
        return isNew;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0) {
                put(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long first, long second) {
        int mask = slots.length / 2 - 1;
        for (int at = (int) (first >>> 20) & mask; ; at = (at + 1) & mask) {
            if (slots[2 * at] == 0) {
                slots[2 * at] = first;
                slots[2 * at + 1] = second;
                return true;
            }
            if (slots[2 * at] == first && slots[2 * at + 1] == second) {
                return false;
            }
        }
    }

    private static long mix(byte[] text, long seed) {
        long hash = seed ^ text.length;
        for (byte each : text) {
            hash = Long.rotateLeft((hash ^ each) * FIRST, 31) * SECOND;
        }
        return hash ^ (hash >>> 29);
    }
}
