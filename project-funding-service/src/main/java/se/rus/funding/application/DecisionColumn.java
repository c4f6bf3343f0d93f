package se.rus.funding.application;

import jakarta.persistence.AttributeConverter;

/** A decision in its column. */
public class DecisionColumn implements AttributeConverter<FormalDecision, String> {

    @Override
    public String convertToDatabaseColumn(FormalDecision decision) {
        return decision == null ? null : JsonColumn.write(decision);
    }

    @Override
    public FormalDecision convertToEntityAttribute(String json) {
        return json == null ? null : JsonColumn.read(json, FormalDecision.class);
    }
}
