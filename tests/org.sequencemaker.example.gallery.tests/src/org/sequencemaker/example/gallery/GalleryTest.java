package org.sequencemaker.example.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.audio.Analysis;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.DeviceLink;
import org.sequencemaker.extension.device.FoundDevice;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginXml;

class GalleryTest {
    private static final String PLUGIN = "org.sequencemaker.example.gallery";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void install() {
        host = new FakeHost(folder);
        host.install(PLUGIN, PluginXml.of(PLUGIN), EchoProvider.class);
    }

    @AfterEach
    void noProblems() {
        assertEquals(List.of(), host.problems());
        host.close();
    }

    @Test
    void theEchoRepeatsWordByWord() throws Exception {
        List<String> heard = new ArrayList<>();
        ChatReply reply = host.chat(PLUGIN + ".echo", request(List.of(ChatMessage.user("paint it blue"))), event -> {
            if (event instanceof ChatEvent.TextDelta delta) {
                heard.add(delta.text());
            }
        });
        assertEquals(List.of("paint ", "it ", "blue"), heard);
        assertEquals("paint it blue", reply.message().text());
    }

    @Test
    void theEchoOfNothingIsAnAnswerInWords() {
        ChatException nothing =
                assertThrows(ChatException.class, () -> host.chat(PLUGIN + ".echo", request(List.of()), event -> {}));
        assertEquals(ChatException.Kind.BAD_REQUEST, nothing.kind());
    }

    @Test
    void longTextsAreShortenedAndPicturesAreNot() throws Exception {
        String text = "a".repeat(30_000) + "z";
        List<Attachment> sent = host.attach(Attachment.text("long.txt", text));
        String shortened = new String(sent.getFirst().content(), StandardCharsets.UTF_8);
        assertTrue(shortened.contains("[… 10001 characters left out …]"), "the cut is told");
        assertTrue(shortened.endsWith("az"));
        Attachment picture = new Attachment("p.png", "image/png", new byte[50_000]);
        assertEquals(List.of(picture), host.attach(picture));
    }

    @Test
    void theLoudestMomentOfEachTenSecondsIsMarked() throws Exception {
        Analysis found = host.analyze(PLUGIN + ".peaks", new Clicks(List.of(3L, 17L)));
        assertEquals(
                List.of("0:03.000", "0:17.000"),
                found.tracks().getFirst().marks().stream()
                        .map(Mark::time)
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void cuesComeBackAsTheyWereWritten() throws Exception {
        String cues = "0.500000 1.250000 #FF0000\n2.000000 3.000000 #00FF00\n";
        host.open(host.read(FileContent.utf8("show.cues", cues)).project());
        ExportedFiles written = host.write("cues");
        assertEquals(cues, written.files().getFirst().text());
        assertEquals("show.cues_show.cues.cues", written.files().getFirst().name());
    }

    @Test
    void aBrokenCueFileIsToldByLine() {
        FormatException broken = assertThrows(
                FormatException.class, () -> host.read(FileContent.utf8("show.cues", "0 1 red\n1 2 reddish\n")));
        assertEquals("line 2: not a start, an end and a colour: 1 2 reddish", broken.getMessage());
    }

    @Test
    void thePaperPropIsFoundAndLit() throws Exception {
        FoundDevice paper = host.search(PLUGIN + ".paper").getFirst();
        try (DeviceLink link = host.openDevice(paper)) {
            link.show(new int[] {0xFF0000, 0x0000FF});
            assertEquals("#ff0000 #0000ff #ff0000 #0000ff", link.status().remark());
            DeviceException cannot = assertThrows(DeviceException.class, () -> link.brightness(50));
            assertEquals("this prop cannot be dimmed", cannot.getMessage());
        }
    }

    private static ChatRequest request(List<ChatMessage> messages) {
        return new ChatRequest(new ChatEndpoint("", ""), "echo", "", messages, List.of(), 0, Map.of());
    }

    /** Twenty seconds at 100 Hz with a click at some seconds. */
    private record Clicks(List<Long> seconds) implements Samples {
        @Override
        public int rateHz() {
            return 100;
        }

        @Override
        public int channels() {
            return 1;
        }

        @Override
        public long frames() {
            return 2000;
        }

        @Override
        public int read(int channel, long frame, float[] into) {
            int count = (int) Math.min(into.length, frames() - frame);
            for (int i = 0; i < count; i++) {
                into[i] = (frame + i) % 100 == 0 && seconds.contains((frame + i) / 100) ? 1 : 0;
            }
            return Math.max(0, count);
        }
    }
}
