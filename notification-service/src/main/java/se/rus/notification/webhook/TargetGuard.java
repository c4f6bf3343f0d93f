package se.rus.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps webhooks off addresses that only we can reach. Asked before every attempt, since names can be pointed elsewhere
 * after the subscription was opened. A name that changes between this look and the connection gets through: where that
 * matters, an egress proxy has to stand in front as well.
 */
@ApplicationScoped
public class TargetGuard {
    private final WebhookConfig config;

    TargetGuard(WebhookConfig config) {
        this.config = config;
    }

    /** Why the address is not used, or empty when it may be. */
    Optional<String> objection(URI address) {
        if (config.privateTargets()) {
            return Optional.empty();
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(address.getHost())).anyMatch(TargetGuard::isPrivate)
                    ? Optional.of("the host has a private address")
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("the host has no address");
        }
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal(address)
                || isSharedOrReserved(address);
    }

    /** fc00::/7, which the JDK does not count as site local. */
    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    /** 0.0.0.0/8, 100.64.0.0/10 (carrier-grade NAT) and 240.0.0.0/4. */
    private static boolean isSharedOrReserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        return bytes.length == 4 && (first == 0 || first >= 240 || first == 100 && (bytes[1] & 0xc0) == 64);
    }
}
