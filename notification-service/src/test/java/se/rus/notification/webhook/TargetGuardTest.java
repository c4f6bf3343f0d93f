package se.rus.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetGuardTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "0.0.0.0, true",
        "224.0.0.1, true",
        "255.255.255.255, true",
        "::1, true",
        "fe80::1, true",
        "fd00::1, true",
        "::ffff:127.0.0.1, true",
        "100.128.0.1, false",
        "193.11.30.1, false",
        "2001:6b0::1, false"
    })
    void addresses_that_only_we_can_reach_are_told_apart(String address, boolean isPrivate)
            throws UnknownHostException {
        assertEquals(isPrivate, TargetGuard.isPrivate(InetAddress.getByName(address)));
    }

    @Test
    void private_targets_are_refused_unless_they_are_allowed() {
        URI here = URI.create("http://127.0.0.1:9/hook");
        assertTrue(guard(false).objection(here).isPresent());
        assertEquals(Optional.empty(), guard(true).objection(here));
    }

    @Test
    void a_host_without_an_address_is_refused() {
        assertTrue(guard(false)
                .objection(URI.create("https://finns-inte.invalid/"))
                .isPresent());
    }

    private static TargetGuard guard(boolean privateTargets) {
        return new TargetGuard(new WebhookConfig() {
            @Override
            public Duration timeout() {
                return Duration.ofSeconds(1);
            }

            @Override
            public boolean privateTargets() {
                return privateTargets;
            }
        });
    }
}
