package fr.plainpied.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The server that runs on a data directory of this machine, asked through its socket there.
record RunningServer(Path data) {

    private static final String SOCKET = "operator.sock";

    /// Where the server keeps its data when nobody says otherwise: the same rule as its own.
    static Path usualData() {
        return usualData(System.getenv());
    }

    static Path usualData(Map<String, String> environment) {
        return said(environment, "PLAINPIED_DATA")
                .map(Path::of)
                .orElseGet(() -> said(environment, "XDG_DATA_HOME")
                        .map(Path::of)
                        .orElseGet(() -> Path.of(
                                said(environment, "HOME").orElseGet(() -> System.getProperty("user.home", ".")),
                                ".local",
                                "share"))
                        .resolve("plain-pied"));
    }

    private static Optional<String> said(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /// @throws IOException when no server runs there, or this account may not reach it
    String ask(String question) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(data.resolve(SOCKET)));
            ByteBuffer asked = ByteBuffer.wrap((question + "\n").getBytes(StandardCharsets.UTF_8));
            while (asked.hasRemaining()) {
                channel.write(asked);
            }
            channel.shutdownOutput();
            InputStream answer = Channels.newInputStream(channel);
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
