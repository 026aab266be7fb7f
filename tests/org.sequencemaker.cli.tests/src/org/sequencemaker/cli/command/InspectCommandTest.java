package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;

class InspectCommandTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    @TempDir
    Path temporary = Path.of("");

    private ShowFolder folder = new ShowFolder(temporary);

    @BeforeEach
    void writeAProgram() throws IOException {
        Look chase = Look.solid(RED).withEffects(List.of(new Effect("chase", Map.of())));
        folder = new ShowFolder(temporary)
                .with(
                        "show.smproj",
                        aProject()
                                .with(aTimeline()
                                        .solid(0, 1200, RED)
                                        .fade(1200, 1700, RED, BLUE)
                                        .with(Segment.of(Span.ofMillis(1700, 2500), chase)))
                                .build());
        folder.run("convert", "show.smproj", "show.prg");
    }

    @Test
    void saysHeaderRecordsAndColours() {
        CliRun run = folder.run("inspect", "show.prg");
        assertEquals(ExitCode.GOOD, run.code());
        assertEquals("""
            show.prg: program of 1505 bytes
              pixels        4
              refresh rate  100 Hz
              length        0:02.500 (250 ticks)
              records       3
              colours       230 columns, 1410 bytes
              trailer       0
            """, run.out().substring(0, run.out().indexOf("    #")));
        assertEquals(
                "    1      0:00.000      0:01.200         120      1      100         20      4    1      0x59  solid"
                        + " #FF0000 on 4 pixels",
                run.lines().get(8));
        assertEquals(
                "    2      0:01.200      0:00.500          50      1       50          0      4    1     0x185  fade"
                        + " from #FF0000 to #0000FF on 4 pixels",
                run.lines().get(9));
        assertEquals(11, run.lines().size());
    }

    @Test
    void jsonHoldsEveryColour() throws Exception {
        JsonNode json = folder.run("inspect", "show.prg", "--json").json();
        assertEquals(1505, json.get("bytes").asInt());
        assertEquals(2.5, json.get("seconds").asDouble());
        assertEquals(3, json.get("records").size());
        JsonNode solid = json.get("records").get(0);
        assertEquals(
                "[{\"columns\":100,\"pixels\":[\"#FF0000\"]}]",
                solid.get("colours").toString());
        JsonNode fade = json.get("records").get(1);
        assertEquals(50, fade.get("colours").size());
        assertEquals("#0000FF", fade.get("colours").get(49).get("pixels").get(0).asText());
        JsonNode chase = json.get("records").get(2);
        assertEquals(4, chase.get("stored").asInt());
        int columns = 0;
        for (JsonNode run : chase.get("colours")) {
            columns += run.get("columns").asInt();
            assertEquals(4, run.get("pixels").size());
        }
        assertEquals(chase.get("columns").asInt(), columns);
    }

    @Test
    void warningsAreSaid() throws IOException {
        byte[] bytes = folder.bytes("show.prg");
        bytes[0x09] = 3; // the prop has three pixels, the records light four
        folder.with("odd.prg", bytes);
        CliRun run = folder.run("inspect", "odd.prg");
        assertEquals(ExitCode.GOOD, run.code());
        assertTrue(run.out().contains("warning: record 1 lights 4 of the prop's 3 pixels\n"), run.out());
    }

    @Test
    void whatIsNoProgramIsBadInput() {
        CliRun run = folder.run("inspect", "show.smproj");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void enormousDurationsAreNoProblem() throws IOException {
        byte[] bytes = folder.bytes("show.prg");
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x16 + 15, -1)
                .putShort(0x0C, (short) 1);
        folder.with("long.prg", bytes);
        CliRun run = folder.run("inspect", "long.prg");
        assertEquals(ExitCode.GOOD, run.code(), run.err());
        assertTrue(run.out().contains("over 30 years"), run.out());
        assertEquals(ExitCode.GOOD, folder.run("inspect", "long.prg", "--json").code());
    }

    @Test
    void anyChangedByteGivesAnAnswerOrAnError() throws Exception {
        byte[] good = folder.bytes("show.prg");
        Random random = new Random(20261122);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = good.clone();
            for (int change = 0; change <= i % 3; change++) {
                bytes[random.nextInt(Math.min(bytes.length, 120))] = (byte) random.nextInt();
            }
            folder.with("fuzz.prg", bytes);
            CliRun run = folder.run("inspect", "fuzz.prg", i % 2 == 0 ? "--json" : "--debug");
            assertTrue(run.code() == ExitCode.GOOD || run.code() == ExitCode.BAD_INPUT, run.err());
            if (i % 2 == 0 && run.code() == ExitCode.GOOD) {
                assertFalse(run.json().isEmpty());
            }
        }
    }
}
