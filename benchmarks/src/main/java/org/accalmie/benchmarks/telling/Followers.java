package org.accalmie.benchmarks.telling;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.observing.Seen;
import org.accalmie.benchmarks.rig.Rig;

/** Many who follow the list of escalations, read by one thread, so that what they cost is little beside the service. */
final class Followers implements AutoCloseable {
    private static final int OF_CALLER = 16;
    private static final int BUFFER = 64 * 1024;
    private static final long HIGHEST_MICROS = 300_000_000;

    private final int number;
    private final Selector selector = Selector.open();
    private final Thread thread = Thread.ofPlatform().name("followers").daemon().unstarted(this::read);
    private final Map<String, Expected> expected = new ConcurrentHashMap<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private volatile Histogram latencies = new ConcurrentHistogram(HIGHEST_MICROS, 3);

    /** What all of them are to hear of, and how many have not yet. */
    private record Expected(long nanos, AtomicInteger left) {}

    /** Returns when all are told something. */
    Followers(Rig rig, int number) throws Exception {
        this.number = number;
        for (int each = 0; each < number; each++) {
            open(rig, "follower-" + each / OF_CALLER);
        }
        thread.start();
        var all = Seen.whenAtLeast(number, () -> (long) begun.get());
        rig.progress("streams: %d are open", all.count());
    }

    /** From now on. */
    void expect(String customer) {
        expected.put(customer, new Expected(System.nanoTime(), new AtomicInteger(number)));
    }

    /** What it took until each heard of each, in microseconds, once all have. */
    Histogram awaitAll() throws Exception {
        var unused = Seen.whenAtLeast(0, () -> -(long) expected.size());
        var heard = latencies;
        latencies = new ConcurrentHistogram(HIGHEST_MICROS, 3);
        return heard;
    }

    int broken() {
        return broken.get();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        thread.interrupt();
        thread.join();
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private void open(Rig rig, String caller) throws IOException {
        var address = rig.address(Rig.ESCALATION, "/escalations/stream");
        var channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
        var request = "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(address.getPath(), address.getHost(), rig.token("supervisor", caller));
        channel.write(ByteBuffer.wrap(request.getBytes(US_ASCII)));
        channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, new CustomersTold(this::heard));
    }

    private void heard(String customer) {
        var what = expected.get(customer);
        if (what != null) {
            latencies.recordValue(Math.min((System.nanoTime() - what.nanos()) / 1_000, HIGHEST_MICROS));
            if (what.left().decrementAndGet() == 0) {
                expected.remove(customer);
            }
        }
    }

    private void read() {
        var buffer = ByteBuffer.allocateDirect(BUFFER);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                selector.select(key -> read(key, buffer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer) {
        var told = (CustomersTold) key.attachment();
        try {
            int length = ((SocketChannel) key.channel()).read(buffer.clear());
            if (length < 0) {
                breakOff(key);
                return;
            }
            if (!told.begun()) {
                begun.incrementAndGet();
            }
            told.read(buffer.flip());
        } catch (IOException e) {
            breakOff(key);
        }
    }

    private void breakOff(SelectionKey key) {
        key.cancel();
        broken.incrementAndGet();
    }
}
