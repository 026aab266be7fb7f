package org.sequencemaker.codec.program;

import java.util.Arrays;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ImporterFuzzTarget;
import org.sequencemaker.codec.Source;
import org.sequencemaker.testkit.fuzz.FuzzTarget;

/**
 * Programs: what is read must be written as the same bytes, and whatever else can be done with it must work
 * on the oddest values.
 */
public final class ProgramFuzzTarget implements FuzzTarget {
    private final PrgImporter importer = new PrgImporter();

    @Override
    public String name() {
        return importer.id();
    }

    @Override
    public List<byte[]> seeds() {
        try {
            return List.of(
                    Shows.at(1).solid(1, Shows.R).bytes(),
                    Shows.at(100).fade(10, Shows.R, Shows.B).bytes(),
                    Shows.at(100)
                            .solid(20, Shows.R)
                            .fade(60, Shows.R, Shows.K)
                            .gap(5)
                            .solid(7, Shows.G)
                            .bytes(),
                    PrgWriter.write(strobe()),
                    PrgWriter.write(new Program(4, 100, List.of(), ByteBlock.EMPTY, 0, null)));
        } catch (CodecException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean read(byte[] input) {
        try {
            Program program = PrgReader.read(Source.of(ImporterFuzzTarget.FILE, input));
            use(program, input);
        } catch (CodecException e) {
            ImporterFuzzTarget.requireReason(e);
            return false;
        }
        // A program may be right and yet be nothing that a project can hold.
        new ImporterFuzzTarget(importer, List.of()).read(input);
        return true;
    }

    private static void use(Program program, byte[] input) {
        if (!Arrays.equals(input, PrgWriter.write(program))) {
            throw new AssertionError("written otherwise than read");
        }
        if (program.size() != input.length || ProgramReport.of(program).text().isEmpty()) {
            throw new AssertionError("not reported");
        }
        ProgramPlayer player = new ProgramPlayer(program);
        int[] pixels = new int[Math.min(300, program.pixels())];
        for (int i = 0; i < program.records().size() && i < 50; i++) {
            player.colours(player.start(i), pixels);
            player.colours(player.start(i) + program.records().get(i).duration() - 1, pixels);
        }
        player.colours(player.ticks(), pixels);
    }

    /** A loop of two columns of differing pixels, stretched, without a trailer. */
    private static Program strobe() {
        ProgramRecord record = new ProgramRecord(8, 2, Program.colourBase(1), 0, 1, 4, 0, 300);
        byte[] colours = new byte[24];
        Arrays.fill(colours, 0, 6, (byte) -1);
        return new Program(4, 1000, List.of(record), ByteBlock.copyOf(colours), 2, null);
    }
}
