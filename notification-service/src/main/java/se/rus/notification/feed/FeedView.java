package se.rus.notification.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A delivery with its event: a row of the view {@code feed}. */
@Entity
@Immutable
@Table(name = "feed")
public class FeedView {
    /** The reader's cursor: grows in order of commit. */
    @Id
    public long sequence;

    @Column(name = "delivery_id")
    public UUID deliveryId;

    @Column(name = "subscription_id")
    public String subscriptionId;

    public String status;
    public int attempts;

    @Column(name = "last_error")
    public String lastError;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "finished_at")
    public Instant finishedAt;

    @Column(name = "event_id")
    public UUID eventId;

    public String source;
    public String type;

    @Column(name = "stream_id")
    public String stream;

    public String county;

    @Column(name = "event_time")
    public Instant eventTime;

    public String data;
}
