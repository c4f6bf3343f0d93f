package se.rus.strategy.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Regions that follow up together. */
enum RegionGroup {
    /** Regionsamverkan Sydsverige: Jönköping, Kronoberg, Kalmar, Blekinge, Skåne and Halland. */
    SOUTHERN_SWEDEN("southernSweden", List.of("06", "07", "08", "10", "12", "13"));

    private final String word;
    private final List<String> counties;

    RegionGroup(String word, List<String> counties) {
        this.word = word;
        this.counties = counties;
    }

    static Optional<RegionGroup> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** Two digits each, in order. */
    List<String> counties() {
        return counties;
    }
}
