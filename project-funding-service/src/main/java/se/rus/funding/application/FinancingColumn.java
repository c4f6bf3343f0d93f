package se.rus.funding.application;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import se.rus.platform.store.EventJson;

/** A financing plan in its column. */
public class FinancingColumn implements AttributeConverter<List<FinancingRow>, String> {

    @Override
    public String convertToDatabaseColumn(List<FinancingRow> rows) {
        return EventJson.write(rows);
    }

    @Override
    public List<FinancingRow> convertToEntityAttribute(String json) {
        return json == null ? null : List.of(EventJson.read(json, FinancingRow[].class));
    }
}
