package se.rus.platform.http;

/** What the national REST API profile asks every API to tell of itself (VER.06). */
public record ApiInfo(
        String apiName, String apiVersion, String apiReleased, String apiDocumentation, String apiStatus) {}
