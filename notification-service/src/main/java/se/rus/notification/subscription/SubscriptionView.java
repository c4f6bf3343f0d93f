package se.rus.notification.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A subscription as it stands. Written by SubscriptionProjection only. */
@Entity
@Immutable
@Table(name = "subscriptions")
public class SubscriptionView {
    @Id
    @Column(name = "subscription_id")
    public String subscriptionId;

    public long version;

    @Column(name = "client_id")
    public String clientId;

    @Column(name = "event_types")
    public String[] eventTypes;

    public String county;
    public String channel;
    public String url;

    @Column(name = "opened_at")
    public Instant openedAt;

    @Column(name = "closed_at")
    public Instant closedAt;
}
