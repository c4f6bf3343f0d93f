package se.rus.funding.application;

import jakarta.persistence.AttributeConverter;
import se.rus.platform.store.EventJson;

/** A decision in its column. */
public class DecisionColumn implements AttributeConverter<FormalDecision, String> {

    @Override
    public String convertToDatabaseColumn(FormalDecision decision) {
        return decision == null ? null : EventJson.write(decision);
    }

    @Override
    public FormalDecision convertToEntityAttribute(String json) {
        return json == null ? null : EventJson.read(json, FormalDecision.class);
    }
}
