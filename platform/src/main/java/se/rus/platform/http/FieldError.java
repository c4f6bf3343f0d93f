package se.rus.platform.http;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON Pointer into the body, or {@code ?name} of a query parameter, {@code #name} of a header, {@code {name}} of the path
 * @param code stable, for programs
 */
public record FieldError(String pointer, String code, String detail, String detailSv) {}
