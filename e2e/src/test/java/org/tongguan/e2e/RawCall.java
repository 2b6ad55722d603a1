package org.tongguan.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A call from an address of one's choice among this machine's own (127.0.0.0/8), which the usual clients do not offer. */
final class RawCall {
    private RawCall() {
    }

    /** The whole answer: status line, headers and body. */
    static String get(String from, String path) throws IOException {
        int port = URI.create(RunningProduct.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
