package fr.plainpied.app.operation;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Answers one question at a time: a line of words in, JSON out. A program without its own data directory has no door.
@Component
@ConditionalOnProperty("plainpied.data")
class OperatorDoor implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorDoor.class);
    private static final String SOCKET = "operator.sock";
    private static final int LONGEST_QUESTION = 1_000;

    private final List<Operation> operations;
    private final Path socket;
    private volatile @Nullable ServerSocketChannel open;

    OperatorDoor(List<Operation> operations, @Value("${plainpied.data}") String data) {
        this.operations = List.copyOf(operations);
        this.socket = Path.of(data).resolve(SOCKET);
    }

    @Override
    public void start() {
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            open = channel;
            Thread.ofPlatform().daemon().name("operator").start(() -> serve(channel));
        } catch (IOException | RuntimeException noDoor) {
            // A path of more than a hundred characters cannot be a socket; all the rest works without.
            LOG.warn("The door of the operator, {}, could not be opened: {}", socket, noDoor.toString());
        }
    }

    private void serve(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try (SocketChannel asked = channel.accept()) {
                CurrentActor.runAs(Actor.system(), () -> answer(asked));
            } catch (ClosedChannelException stopped) {
                return;
            } catch (IOException | RuntimeException broken) {
                LOG.warn("A question of the operator was not answered: {}", broken.toString());
            }
        }
    }

    private void answer(SocketChannel asked) {
        try {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Channels.newInputStream(asked), StandardCharsets.UTF_8));
            char[] read = new char[LONGEST_QUESTION];
            int length = 0;
            while (length < LONGEST_QUESTION) {
                int next = reader.read();
                if (next < 0 || next == '\n') {
                    break;
                }
                read[length++] = (char) next;
            }
            ByteBuffer answer = ByteBuffer.wrap(answer(List.of(new String(read, 0, length).split(" "))));
            while (answer.hasRemaining()) {
                asked.write(answer);
            }
        } catch (IOException gone) {
            LOG.warn("Whoever asked went away: {}", gone.toString());
        }
    }

    /// Empty when there is no such operation.
    byte[] answer(List<String> words) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (Operation operation : operations) {
            if (operation.name().equals(words.getFirst())) {
                operation.answer(words.subList(1, words.size()), answer);
            }
        }
        return answer.toByteArray();
    }

    @Override
    public void stop() {
        ServerSocketChannel channel = open;
        open = null;
        if (channel != null) {
            try {
                channel.close();
                Files.deleteIfExists(socket);
            } catch (IOException left) {
                LOG.warn("The door of the operator, {}, could not be closed: {}", socket, left.toString());
            }
        }
    }

    @Override
    public boolean isRunning() {
        return open != null;
    }
}
