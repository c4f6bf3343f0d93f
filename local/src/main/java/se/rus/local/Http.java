package se.rus.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether an address answers 200, asked without keeping a connection. */
final class Http {
    private Http() {}

    static boolean answersOk(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
