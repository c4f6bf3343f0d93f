package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service answered. */
record Answer(int status, String etag, String location, JsonNode body) {
    /** The last part of the Location: the id of what was created. */
    String createdId() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
