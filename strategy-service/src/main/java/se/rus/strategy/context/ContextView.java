package se.rus.strategy.context;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.rus.platform.store.EventJson;

/** A context event as it stands. Written by ContextProjection only. */
@Entity
@Immutable
@Table(name = "context_events")
public class ContextView {
    @Id
    @Column(name = "context_id")
    public String contextId;

    public long version;
    public String county;

    @Column(name = "from_day")
    public LocalDate fromDay;

    /** Null while it goes on. */
    @Column(name = "to_day")
    public LocalDate toDay;

    public String effect;

    /** Ids of all that it worked on, whatever kind. */
    @Column(name = "affected_ids")
    public String[] affectedIds;

    /** Ids of the strategies whose elements it worked on. */
    public String[] strategies;

    /** A ContextState as JSON. */
    public String document;

    ContextDocument served() {
        ContextState state = EventJson.read(document, ContextState.class);
        return new ContextDocument(state.context(), version);
    }
}
