package se.rus.platform.http;

/**
 * What the national REST API profile asks every API to tell of itself (VER.06).
 *
 * @param apiName what the API is called
 * @param apiVersion its version, major.minor.patch
 * @param apiReleased day on which this version was released
 * @param apiDocumentation path of its OpenAPI document
 * @param apiStatus how far it has come in its life, in the words of the profile, for example active
 */
public record ApiInfo(
        String apiName, String apiVersion, String apiReleased, String apiDocumentation, String apiStatus) {}
