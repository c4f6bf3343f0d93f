package se.rus.strategy.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import se.rus.platform.store.EventJson;

/** A shift as it stands. Written by ShiftProjection only. */
@Entity
@Immutable
@Table(name = "shifts")
public class ShiftView {
    @Id
    @Column(name = "shift_id")
    public String shiftId;

    public long version;

    @Column(name = "strategy_id")
    public String strategyId;

    public String county;
    public String responsible;

    /** Others that contributed. */
    @Column(name = "taking_part")
    public String[] takingPart;

    public String[] elements;

    @Column(name = "from_year")
    public int fromYear;

    @Column(name = "to_year")
    public int toYear;

    public String state;

    /** What the work came out of; null when nobody has said. */
    public String origin;

    /** What became of it; null when nobody has said. */
    public String outcome;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** A ShiftState as JSON. */
    public String document;

    ShiftDocument served() {
        return ShiftDocument.of(EventJson.read(document, ShiftState.class), version);
    }
}
