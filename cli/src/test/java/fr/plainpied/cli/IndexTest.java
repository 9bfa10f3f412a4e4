package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `index`, before a server that answers what it is told to.
@EnabledOnOs({OS.LINUX, OS.MAC})
class IndexTest {

    private static final String RIGHT = """
            {"rebuilt":false,"dwellings":1722,"requests":574,"answers":160,"seconds":1.5,"differences":[]}""";
    private static final String WRONG = """
            {"rebuilt":true,"dwellings":2,"requests":1,"answers":8,"seconds":0.1,"differences":[
             {"kind":"dwelling","what":"content","id":"R1"},{"kind":"request","what":"ranking","id":"D-1"}]}""";

    @TempDir
    private Path data = Path.of("");

    private record Answered(Ran ran, String question) {}

    private Answered before(String answer, String... more) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(data.resolve("operator.sock")));
            CompletableFuture<String> question = CompletableFuture.supplyAsync(() -> {
                try (SocketChannel asked = server.accept()) {
                    String line = new BufferedReader(
                                    new InputStreamReader(Channels.newInputStream(asked), StandardCharsets.UTF_8))
                            .readLine();
                    asked.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
                    return line;
                } catch (IOException broken) {
                    throw new CompletionException(broken);
                }
            });
            String[] words = new String[more.length + 2];
            words[0] = "index";
            words[1] = "--data=" + data;
            System.arraycopy(more, 0, words, 2, more.length);
            return new Answered(Ran.command(words), question.join());
        }
    }

    @Test
    void anIndexThatIsRightIsSaidSo() throws IOException {
        Answered answered = before(RIGHT, "--sample", "7", "--seed", "3");
        assertEquals("index check 7 3", answered.question());
        assertEquals(0, answered.ran().code(), answered.ran().err());
        assertEquals(
                "1 722 logements, 574 demandes, 160 classements comparés : aucune différence.",
                answered.ran().told().strip());
    }

    @Test
    void eachDifferenceIsALine() throws IOException {
        Answered answered = before(WRONG, "--rebuild", "--lang=en");
        assertEquals("index rebuild 20 0", answered.question());
        assertEquals(1, answered.ran().code());
        assertEquals(
                "Index built again. 2 dwellings, 1 request, 8 rankings compared: 2 differences."
                        + " Dwelling R1: the index does not hold what the database says."
                        + " Request D-1: the ranking of the dwellings differs from the plain computation.",
                answered.ran().told().strip());
    }

    @Test
    void programsGetTheAnswerAsItIs() throws IOException {
        assertEquals(RIGHT, before(RIGHT, "--format=json").ran().out().strip());
    }

    @Test
    void withoutAServerTheWayOutIsSaid() throws IOException {
        Ran nobody = Ran.command("index", "--data=" + data);
        assertEquals(3, nobody.code());
        assertTrue(nobody.said().startsWith("Aucun serveur ne répond dans " + data), nobody.said());
    }

    @Test
    void anAnswerThatIsNoneIsNotTakenForOne() throws IOException {
        assertEquals(3, before("").ran().code());
    }

    @Test
    void whatCannotBeIsRefused() {
        Ran none = Ran.command("index", "--sample=0");
        assertEquals(2, none.code());
        assertTrue(none.said().contains("un nombre entier de 1 à 1000"), none.said());
    }

    @Test
    void theUsualDataDirectoryIsThatOfTheServer() {
        assertEquals(Path.of("/d"), RunningServer.usualData(Map.of("PLAINPIED_DATA", "/d", "HOME", "/h")));
        assertEquals(Path.of("/x/plain-pied"), RunningServer.usualData(Map.of("XDG_DATA_HOME", "/x", "HOME", "/h")));
        assertEquals(Path.of("/h/.local/share/plain-pied"), RunningServer.usualData(Map.of("HOME", "/h")));
    }
}
