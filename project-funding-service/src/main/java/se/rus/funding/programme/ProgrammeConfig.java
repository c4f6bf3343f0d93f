package se.rus.funding.programme;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;

/** The programmes that money can be applied for from. Data, since ordinances and calls change more often than code. */
@ConfigMapping(prefix = "rus.funding")
public interface ProgrammeConfig {

    /** By a key of our own choice. */
    Map<String, Programme> programmes();

    /** One programme or frame. */
    interface Programme {

        /** As it is written in applications, for example "Småland och öarna 2021-2027". */
        String name();

        /** "1:1" or "ERUF". */
        String source();

        /** Whose applicants it is open to: county codes. */
        List<String> counties();

        /** The largest part of the total cost it pays, whole percent. */
        int ceilingPercent();

        /** Where the ceiling is laid down. */
        String basis();
    }
}
