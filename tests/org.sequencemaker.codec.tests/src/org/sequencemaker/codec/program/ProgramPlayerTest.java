package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramPlayerTest {
    @Test
    void columnsArePlayedATickEachWhereTheyFillTheDuration() {
        ProgramRecord strobe = new ProgramRecord(132, 28, 0, 16, 1, 4, 0, 3712);
        assertEquals(0, strobe.columnAt(0));
        assertEquals(27, strobe.columnAt(27));
        assertEquals(0, strobe.columnAt(28));
        assertEquals(15, strobe.columnAt(3711));
    }

    @Test
    void columnsAreStretchedOverALongerDuration() {
        ProgramRecord vendors = new ProgramRecord(24, 3, 0, 0, 1, 4, 0, 3744);
        assertEquals(0, vendors.columnAt(51));
        assertEquals(1, vendors.columnAt(52));
        assertEquals(2, vendors.columnAt(155));
        assertEquals(0, vendors.columnAt(156));
        assertEquals(2, vendors.columnAt(3743));
    }

    @Test
    void theFirstTickOfAColumnIsTheFirstThatShowsIt() {
        ProgramRecord record = new ProgramRecord(7, 5, 0, 3, 1, 4, 0, 1003);
        for (int column = 1; column < 38; column++) {
            assertEquals(column % 5, record.columnAt(record.firstTickOf(column)));
            assertEquals((column - 1) % 5, record.columnAt(record.firstTickOf(column) - 1));
        }
    }

    @Test
    void theLargestNumbersOfTheFormatDoNotOverflow() {
        ProgramRecord largest = new ProgramRecord(65_535, 65_535, 0, 65_535, 1, 1, 0, 0xFFFF_FFFFL);
        // The product of tick and columns needs all 64 bits here.
        assertEquals(65_534, largest.columnAt(0xFFFF_FFFEL));
    }

    @Test
    void pixelsBeyondThoseARecordLightsAreBlack() {
        ProgramPlayer player = new ProgramPlayer(program(4, new ProgramRecord(1, 1, base(), 0, 2, 1, 0, 1), 1, 2, 3));
        assertArrayEquals(new int[] {0x010203, 0x010203, 0, 0}, colours(player, 0, 4));
    }

    @Test
    void aStretchedPixelCoversSeveral() {
        ProgramRecord record = new ProgramRecord(1, 1, base(), 0, 2, 2, 0, 1);
        ProgramPlayer player = new ProgramPlayer(program(4, record, 0, 0, 1, 0, 0, 2));
        assertArrayEquals(new int[] {1, 1, 2, 2}, colours(player, 0, 4));
    }

    @Test
    void everythingIsBlackOutsideTheProgram() {
        ProgramPlayer player = new ProgramPlayer(program(1, new ProgramRecord(1, 1, base(), 0, 1, 1, 0, 1), 1, 2, 3));
        assertArrayEquals(new int[] {0x010203}, colours(player, 0, 1));
        assertArrayEquals(new int[] {0}, colours(player, 1, 1));
        assertArrayEquals(new int[] {0}, colours(player, -1, 1));
        assertArrayEquals(new int[] {0x010203, 0}, colours(player, 0, 2));
    }

    @Test
    void aRecordThatStoresNothingIsBlack() {
        ProgramPlayer player = new ProgramPlayer(program(1, new ProgramRecord(3, 0, base(), 2, 1, 1, 0, 9)));
        assertEquals(9, player.ticks());
        assertArrayEquals(new int[] {0}, colours(player, 4, 1));
    }

    @Test
    void aRecordOfNoDurationIsNeverShown() {
        long base = Program.colourBase(2);
        ProgramRecord none = new ProgramRecord(1, 1, base, 0, 1, 1, 0, 0);
        ProgramRecord one = new ProgramRecord(1, 1, base + 3, 0, 1, 1, 0, 1);
        ByteBlock colours = ByteBlock.copyOf(new byte[] {9, 9, 9, 1, 2, 3});
        ProgramPlayer player = new ProgramPlayer(new Program(1, 100, List.of(none, one), colours, 2, null));
        assertArrayEquals(new int[] {0x010203}, colours(player, 0, 1));
    }

    private static long base() {
        return Program.colourBase(1);
    }

    private static Program program(int pixels, ProgramRecord record, int... bytes) {
        byte[] colours = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            colours[i] = (byte) bytes[i];
        }
        return new Program(pixels, 100, List.of(record), ByteBlock.copyOf(colours), record.columns(), null);
    }

    private static int[] colours(ProgramPlayer player, long tick, int pixels) {
        int[] colours = new int[pixels];
        player.colours(tick, colours);
        return colours;
    }
}
