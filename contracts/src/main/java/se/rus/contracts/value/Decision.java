package se.rus.contracts.value;

import java.time.LocalDate;
import se.rus.contracts.PublicRecord;

/**
 * A formal decision (beslut) as it stands in the minutes and the registry.
 *
 * @param body the deciding body, for example "Regionfullmäktige"
 * @param paragraph paragraph of the minutes, for example "§ 112"
 * @param registrationNumber registration number (diarienummer) of the case, for example "RK 2025/1234"
 * @param date day of the decision
 */
@PublicRecord
public record Decision(String body, String paragraph, String registrationNumber, LocalDate date) {}
