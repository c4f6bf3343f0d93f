package se.rus.indicator.definition;

/**
 * Where the values come from. All but the name may be null.
 *
 * @param name for people, for example {@code Källa: Kolada}
 * @param url where they can be read, http or https
 * @param licence for example {@code CC BY 4.0}; goes with the values wherever they go
 * @param kpi the id of a Kolada KPI; such an indicator is filled by the import only, nobody reports it
 */
public record Source(String name, String url, String licence, String kpi) {}
