package org.tongguan.e2e.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Holds conversations, each over a connection of its own as a browser does, all on one thread, so that the driver takes as little of the
 * machine as it can.
 */
final class Driver implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Selector selector;
    private final InetSocketAddress server;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);

    Driver(int port) throws IOException {
        selector = Selector.open();
        server = new InetSocketAddress(InetAddress.getByName("localhost"), port);
    }

    /** A conversation under way. */
    private static final class Line {
        private final SocketChannel channel;
        private final Conversation conversation;
        private final Reply reply = new Reply();
        private long since;

        Line(SocketChannel channel, Conversation conversation, long since) {
            this.channel = channel;
            this.conversation = conversation;
            this.since = since;
        }
    }

    /**
     * Holds all conversations, at most so many at once; when one ends the next begins.
     *
     * @param over the conversations begin evenly over this time and each is timed from its turn, however late it gets it; zero: each begins
     *             as soon as there is room
     * @return how long all took
     */
    Duration hold(Collection<? extends Conversation> conversations, int atOnce, Duration over) throws IOException {
        Deque<Conversation> waiting = new ArrayDeque<>(conversations);
        long begun = System.nanoTime();
        long between = over.toNanos() / Math.max(1, conversations.size());
        int open = 0;
        for (int taken = 0; open > 0 || !waiting.isEmpty(); ) {
            long now = System.nanoTime();
            while (!waiting.isEmpty() && open < atOnce && begun + taken * between <= now) {
                open += begin(waiting.remove(), between == 0 ? now : begun + taken * between) ? 1 : 0;
                taken++;
            }
            boolean full = open == atOnce || waiting.isEmpty();
            selector.select(full ? 1000 : Math.max(1, TimeUnit.NANOSECONDS.toMillis(begun + taken * between - now)));
            for (SelectionKey key : selector.selectedKeys()) {
                Line line = (Line) key.attachment();
                if (!goOn(line)) {
                    line.channel.close();
                    open--;
                }
            }
            selector.selectedKeys().clear();
            if (now - begun > PATIENCE.toNanos()) {
                throw new IOException(open + waiting.size() + " conversations do not come to an end");
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean begin(Conversation conversation, long since) throws IOException {
        SocketChannel channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        Line line = new Line(channel, conversation, since);
        channel.register(selector, SelectionKey.OP_READ, line);
        if (say(line)) {
            return true;
        }
        channel.close();
        return false;
    }

    private static boolean say(Line line) throws IOException {
        byte[] request = line.conversation.next();
        if (request == null) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(request);
        while (bytes.hasRemaining()) {
            line.channel.write(bytes);
        }
        return true;
    }

    /** Says whether the conversation goes on; a connection that the server closes ends it. */
    private boolean goOn(Line line) throws IOException {
        buffer.clear();
        if (line.channel.read(buffer) < 0) {
            line.conversation.cutOff();
            return false;
        }
        if (!line.reply.take(buffer.flip())) {
            return true;
        }
        long now = System.nanoTime();
        line.conversation.hear(line.reply, now - line.since);
        line.reply.clear();
        line.since = now;
        return say(line);
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
