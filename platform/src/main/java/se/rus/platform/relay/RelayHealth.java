package se.rus.platform.relay;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Red when a relay fails. In the wellness group: a broker that is down must not take the API out of service, since it
 * goes on accepting.
 */
@Wellness
@ApplicationScoped
public class RelayHealth implements HealthCheck {
    private final Relays relays;

    RelayHealth(Relays relays) {
        this.relays = relays;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("relay");
        boolean well = true;
        for (Relay relay : relays.all()) {
            RelayState state = relay.state();
            well &= state.failure() == null;
            response.withData(relay.name(), state.doing() + " at position " + state.position());
        }
        return response.status(well).build();
    }
}
