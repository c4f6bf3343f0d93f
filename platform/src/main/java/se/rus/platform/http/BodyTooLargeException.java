package se.rus.platform.http;

import java.io.IOException;

/** More came than a client may send. An IOException, because Jackson lets those through as they are. */
final class BodyTooLargeException extends IOException {
    BodyTooLargeException(long limit) {
        super("A body may have " + limit + " bytes");
    }
}
