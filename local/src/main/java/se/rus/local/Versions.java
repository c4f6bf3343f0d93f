package se.rus.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers, as the parent pom states them. */
public final class Versions {
    public static final String POSTGRES;
    public static final String KAFKA;
    public static final String KEYCLOAK;

    static {
        Properties stated = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            stated.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        POSTGRES = stated.getProperty("postgres");
        KAFKA = stated.getProperty("kafka");
        KEYCLOAK = stated.getProperty("keycloak");
    }

    private Versions() {}
}
