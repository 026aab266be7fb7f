package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequencemaker.codec.program.Shows.B;
import static org.sequencemaker.codec.program.Shows.G;
import static org.sequencemaker.codec.program.Shows.K;
import static org.sequencemaker.codec.program.Shows.R;
import static org.sequencemaker.codec.program.Shows.Y;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;

/** Whole programs whose bytes are known from the vendor's editor, or from files that balls have played. */
class GoldenProgramsTest {
    static Stream<Arguments> vectors() {
        return Stream.of(
                vector(
                        Shows.at(1).solid(1, R),
                        357,
                        "66874f111d2998fd52ba88c66d8e6fcbd359b2df6a6431be9a85f2ce359f70fa"),
                vector(
                        Shows.at(100).solid(100, R),
                        357,
                        "ffd65355adee4167aef2ec723c8909533e38c79a30146839a3b7c41f960d3160"),
                vector(
                        Shows.at(1).solid(1, G).solid(199, R),
                        676,
                        "d8b7e38bd2415c226e50db3de1530813be5560ea724ed60b7c1e19a3551d6a1b"),
                vector(
                        Shows.at(1, 3).solid(15, R).solid(20, G).solid(25, B).solid(30, R),
                        1314,
                        "2dd89d417417d6c8bf4e2cb732092cc880b6dd73242349b3835ef7833e126b4e"),
                vector(
                        Shows.at(100)
                                .solid(200, R)
                                .fade(300, R, G)
                                .solid(200, B)
                                .fade(300, B, Y),
                        2514,
                        "126398466455ad345f968d4e6960d2cca56b2ff0bd5718dd413f33432a9112f3"),
                vector(
                        Shows.at(100).solid(100, R).fade(100, R, B).solid(100, G),
                        995,
                        "e5b9480bef9357e200cf19e70efe25c66404c437fedc5564323c09074e669665"),
                vector(
                        Shows.at(100).fade(500, R, B),
                        1557,
                        "3d2d7e319ed038b61d890e6c26a49ab7c8d4a62ec96b3da5bde329d9d1081b55"),
                vector(
                        Shows.at(100).fade(200, R, B),
                        657,
                        "cc1f247fdbad95fc66de6a97df42a4df36d104f9ac7d2840b32b41ba885a09bc"),
                vector(
                        Shows.at(100).fade(100, R, B),
                        357,
                        "06ca3a6d976b71124442857a29f4e69af65e5aeada99dc05fe9167523c979ee0"),
                vector(
                        Shows.at(100).fade(100, G, Y),
                        357,
                        "af6dabee0d3d43114d67a6a043556870907301dbddf6d19bdc26a62b4b0bf7ff"),
                vector(
                        Shows.at(100).fade(50, R, B),
                        207,
                        "279721448a05229784daf86af271b5d8cdbac1e3e4166c4b4fe60df9899f6db4"),
                vector(
                        Shows.at(1000).fade(829, Y, K),
                        2544,
                        "e9916bdc367d3021d34a483213e09e404c066dd35fff08fc4702726fe56202ff"),
                vector(
                        Shows.at(100).solid(100, R).solid(50, G).solid(100, B),
                        995,
                        "f5970d1f262bb294ad52cbb3fe61cf337683bea36fcbb06dcb6da6457dffd341"),
                vector(
                        Shows.at(100).fade(10, R, B),
                        87,
                        "bc0b23eb33b47773353a95f14548f461ae9bfd6f8caea551ac74dff31baa7919"),
                vector(
                        Shows.at(100).solid(200, R).fade(300, R, B).solid(250, G),
                        1595,
                        "d95837372d45f2e60f78dd733af9b5e6ebc7ec5b9814e40e7738e7ec2028a40a"));
    }

    private static Arguments vector(Shows show, int size, String hash) {
        return Arguments.of(show, size, hash);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyGoldenProgramIsWrittenToTheByte(Shows show, int size, String hash) throws CodecException {
        byte[] bytes = show.bytes();
        assertEquals(size, bytes.length);
        assertEquals(hash, Shows.sha256(bytes));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyGoldenProgramIsReadBack(Shows show) throws CodecException {
        Program program = show.program();
        assertEquals(program, PrgReader.read(Source.of("golden.prg", PrgWriter.write(program))));
    }

    /** Longer than we would make a fade in one record: the vendor's editor did, and balls play it. */
    @Test
    void aFadeOf13500TicksInOneRecordIsTheVendors() {
        FadeCurve curve = new FadeCurve(R, B, 13_500);
        ProgramAssembler assembler = new ProgramAssembler();
        assembler.add(13_500, 13_500, 4, 1, curve::colourAt);
        byte[] bytes = PrgWriter.write(assembler.program(4, 100));
        assertEquals(40_557, bytes.length);
        assertEquals("a333d0377e633d3f96eaa060037a2fc48e17e56524f97cfc73083642a6bf087b", Shows.sha256(bytes));
    }

    @Test
    void threeSolidsAreTheseBytes() throws CodecException {
        byte[] bytes = Shows.at(100).solid(100, R).solid(50, G).solid(100, B).bytes();
        assertEquals("50 52 03 49 4E 05 00 00 00 04 00 08 64 00 50 49 3B 00 00 00 03 00", Shows.hex(bytes, 0, 0x16));
        assertEquals("01 00 64 00 59 00 00 00 00 00 04 00 01 00 00 64 00 00 00", Shows.hex(bytes, 0x16, 0x29));
        assertEquals("00 00 64 00 85 01 00 00 32 00 04 00 01 00 00 32 00 00 00", Shows.hex(bytes, 0x29, 0x3C));
        assertEquals("01 00 64 00 B1 02 00 00 00 00 04 00 01 00 00 64 00 00 00", Shows.hex(bytes, 0x3C, 0x4F));
        assertEquals("43 44 88 03 00 00 2C 01 00 00", Shows.hex(bytes, 0x4F, 0x59));
        assertEquals("FF 00 00 FF 00 00", Shows.hex(bytes, 0x59, 0x5F));
        assertEquals("42 54 00 00 00 00", Shows.hex(bytes, 989, 995));
    }

    @Test
    void aFadeOfTenTicksIsTheseBytes() throws CodecException {
        byte[] bytes = Shows.at(100).fade(10, R, B).bytes();
        assertEquals(
                "50 52 03 49 4E 05 00 00 00 04 00 08 64 00 50 49 15 00 00 00 01 00 "
                        + "01 00 0A 00 33 00 00 00 00 00 04 00 01 00 00 0A 00 00 00 "
                        + "43 44 22 00 00 00 0A 00 00 00 "
                        + "FF 00 00 E3 00 1C C6 00 39 AA 00 55 8E 00 71 71 00 8E 55 00 AA 39 00 C6 1C 00 E3 00 00 FF "
                        + "42 54 00 00 00 00",
                Shows.hex(bytes, 0, bytes.length));
    }

    @Test
    void aFadeBetweenSolidsIsTheseRecords() throws CodecException {
        byte[] bytes = Shows.at(100).solid(200, R).fade(300, R, B).solid(250, G).bytes();
        assertEquals(
                "50 49 3B 00 00 00 03 00 "
                        + "02 00 64 00 59 00 00 00 00 00 04 00 01 00 00 C8 00 00 00 "
                        + "01 00 2C 01 85 01 00 00 00 00 04 00 01 00 00 2C 01 00 00 "
                        + "02 00 64 00 09 05 00 00 32 00 04 00 01 00 00 FA 00 00 00 "
                        + "43 44 E0 05 00 00 F4 01 00 00",
                Shows.hex(bytes, 0x0E, 0x59));
    }

    @Test
    void theVendorsFadeOfFiftyTicksHasTheseColours() throws CodecException {
        byte[] bytes = Shows.at(100).fade(50, R, B).bytes();
        assertEquals(
                "FF 00 00 FA 00 05 F5 00 0A EF 00 10 EA 00 15 E5 00 1A E0 00 1F DB 00 24", Shows.hex(bytes, 51, 75));
        assertEquals("10 00 EF 0A 00 F5 05 00 FA 00 00 FF", Shows.hex(bytes, 189, 201));
    }
}
