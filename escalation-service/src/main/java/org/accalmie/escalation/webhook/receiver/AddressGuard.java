package org.accalmie.escalation.webhook.receiver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of receivers, which must be of the public network. Asked for each connection, which goes to nothing
 * else: a name that changes its mind finds no way in.
 */
public final class AddressGuard implements DnsResolver {
    private final Set<String> privateHosts;
    private final Duration patience;

    AddressGuard(Set<String> privateHosts, Duration patience) {
        this.privateHosts = privateHosts;
        this.patience = patience;
    }

    public static AddressGuard of(WebhookConfig config) {
        return new AddressGuard(config.privateHosts().orElse(Set.of()), config.connectTimeout());
    }

    public boolean mayBePrivate(String host) {
        return privateHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookUp(host);
        if (!mayBePrivate(host) && !Arrays.stream(addresses).allMatch(AddressGuard::isPublic)) {
            throw new ForbiddenAddress();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** On a thread of its own: a slow name server would hold one of the few on which all virtual threads run. */
    private InetAddress[] lookUp(String host) throws UnknownHostException {
        var lookup = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread.ofPlatform().name("webhook-lookup").daemon().start(lookup);
        try {
            return lookup.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException();
        } catch (ExecutionException | TimeoutException unknown) {
            throw new UnknownHostException();
        }
    }

    /** An address that no receiver may have. */
    public static final class ForbiddenAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        ForbiddenAddress() {
            super("the address is none of the public network");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return bytes.length == 4 ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        var thisNetwork = first == 0;
        var carrierGrade = first == 100 && second >= 64 && second < 128;
        var protocols = first == 192 && second == 0 && third == 0;
        var benchmarks = first == 198 && (second == 18 || second == 19);
        var reserved = first >= 240;
        return !thisNetwork && !carrierGrade && !protocols && !benchmarks && !reserved;
    }

    /** Only what is given out to be used globally, and no IPv4 address in disguise. */
    private static boolean isPublic6(byte[] bytes) {
        var global = (bytes[0] & 0xe0) == 0x20;
        var teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        var sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return global && !teredo && !sixToFour;
    }
}
