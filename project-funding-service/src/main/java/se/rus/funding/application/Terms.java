package se.rus.funding.application;

import java.util.List;

/**
 * The terms of a programme that applications are held against. Data: see rus.funding.programmes in
 * application.properties.
 *
 * @param source where its money comes from, "1:1" or "ERUF"
 * @param programme its name
 * @param counties whose applicants it is open to, two digits each
 */
public record Terms(String source, String programme, List<String> counties, Ceiling ceiling) {
    public Terms {
        counties = List.copyOf(counties);
    }
}
