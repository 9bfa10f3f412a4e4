package fr.plainpied.app.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.shared.CurrentActor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorDoorTest {
    @TempDir
    private Path data = Path.of("");

    /// Says who acts and what it was asked; fails on the word "fail".
    private static final class Echo implements Operation {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public void answer(List<String> words, OutputStream answer) throws IOException {
            if (words.contains("fail")) {
                throw new IllegalStateException("asked to fail");
            }
            String said = CurrentActor.get().role() + " " + words;
            answer.write(said.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String ask(String question) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(data.resolve("operator.sock")));
            channel.write(ByteBuffer.wrap(question.getBytes(StandardCharsets.UTF_8)));
            channel.shutdownOutput();
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void each_question_is_answered_as_the_program_itself() throws IOException {
        Files.writeString(data.resolve("operator.sock"), "left by a program that was killed");
        OperatorDoor door = new OperatorDoor(List.of(new Echo()), data.toString());
        door.start();
        try {
            assertTrue(door.isRunning());
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("operator.sock"))));
            assertEquals("SYSTEM [one, two]", ask("echo one two\n"));
            assertEquals("SYSTEM [one]", ask("echo one"));
            assertEquals("", ask("nothing of the kind\n"));
            assertEquals("", ask(""));
            assertEquals("", ask("echo fail\n"));
            assertEquals("SYSTEM [again]", ask("echo again\n"), "a failure closes one question only");
        } finally {
            door.stop();
        }
        assertFalse(Files.exists(data.resolve("operator.sock")));
    }

    @Test
    void a_door_that_cannot_be_opened_stops_nothing() {
        OperatorDoor door = new OperatorDoor(
                List.of(new Echo()), data.resolve("x".repeat(120)).toString());
        door.start();
        assertFalse(door.isRunning());
        door.stop();
    }
}
