package org.sequencemaker.codec.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.CodecException;

class AtomicFileTest {
    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] NEW = {4, 5, 6, 7};

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("show.smproj");
    }

    @Test
    void aFileIsMadeAndReplacedAndNothingElseIsLeft() throws Exception {
        AtomicFile.write(file, OLD);
        assertArrayEquals(OLD, Files.readAllBytes(file));
        AtomicFile.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        AtomicFile.write(file, new byte[0]);
        assertEquals(0, Files.size(file));
        assertEquals(List.of("show.smproj"), names());
    }

    @Test
    void permissionsStayAsTheyWere() throws Exception {
        assumePosix();
        for (String permissions : List.of("rw-r-----", "rwxrw-rw-", "rw-------")) {
            AtomicFile.write(file, OLD);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            AtomicFile.write(file, NEW);
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aNewFileHasThePermissionsThatAnyNewFileHas() throws Exception {
        assumePosix();
        Path plain = Files.write(folder.resolve("plain"), OLD);
        AtomicFile.write(file, NEW);
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
    }

    @Test
    void aLinkStaysALinkAndWhatItPointsToIsReplaced() throws Exception {
        assumePosix();
        Path real = Files.write(Files.createDirectory(folder.resolve("real")).resolve("file"), OLD);
        Files.createSymbolicLink(folder.resolve("second"), Path.of("real/file"));
        Files.createSymbolicLink(file, folder.resolve("second"));
        AtomicFile.write(file, NEW);
        assertTrue(Files.isSymbolicLink(file));
        assertArrayEquals(NEW, Files.readAllBytes(real));
        Files.delete(real);
        AtomicFile.write(file, OLD);
        assertArrayEquals(OLD, Files.readAllBytes(real));
    }

    @Test
    void linksInACircleAreRefused() throws Exception {
        assumePosix();
        Files.createSymbolicLink(file, folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("other"), file);
        assertTrue(reason(file).contains("circle"));
    }

    @Test
    void aMissingFolderIsSaidToBeMissing() {
        assertTrue(reason(folder.resolve("no/such/show.smproj")).contains("there is no folder"));
    }

    @Test
    void aFolderIsNotReplacedByAFile() {
        assertTrue(reason(folder).contains("is a folder"));
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void aFullDiskIsSaidToBeFullAndTheOldFileIsUntouched() throws Exception {
        Path small = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(small), "no full device here");
        // A real small disk would need rights that tests have not; what its error says is what the device says.
        IOException full = assertThrows(IOException.class, () -> Files.write(small, NEW));
        CodecException told = AtomicFile.problem("show.smproj", file, full);
        assertTrue(String.valueOf(told.getMessage()).contains("the disk is full"), told.toString());
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsSaidToBeSo() throws Exception {
        assumePosix();
        AtomicFile.write(file, OLD);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "this user may write everywhere");
            assertTrue(reason(file).contains("nothing may be written"));
            assertArrayEquals(OLD, Files.readAllBytes(file));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aWriteProtectedFileIsNotReplaced() throws Exception {
        assumePosix();
        AtomicFile.write(file, OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Assumptions.assumeFalse(Files.isWritable(file), "this user may write everywhere");
        assertTrue(reason(file).contains("write-protected"));
        assertArrayEquals(OLD, Files.readAllBytes(file));
    }

    @Test
    void whatAKilledSaveLeftIsClearedAwayByTheNext() throws Exception {
        Path left = leftOver(".show.smproj.abc123" + AtomicFile.TEMPORARY);
        Path other = leftOver(".show2.smproj.abc123" + AtomicFile.TEMPORARY);
        Path longer = leftOver(".show.smproj.bak.abc123" + AtomicFile.TEMPORARY);
        Path young = Files.write(folder.resolve(".show.smproj.young" + AtomicFile.TEMPORARY), OLD);
        AtomicFile.write(file, NEW);
        assertTrue(Files.notExists(left));
        assertTrue(Files.exists(other));
        assertTrue(Files.exists(longer));
        assertTrue(Files.exists(young));
    }

    @Test
    void aSaveThatIsStillAliveIsLeftAlone() throws Exception {
        Path alive = leftOver(".show.smproj.abc123" + AtomicFile.TEMPORARY);
        try (FileChannel channel = FileChannel.open(alive, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            AtomicFile.write(file, NEW);
            assertTrue(Files.exists(alive));
        }
    }

    @Test
    void manySavesAtATimeLeaveOneWholeFile() throws Exception {
        List<Thread> savers = Stream.of(1, 2, 3, 4)
                .map(value -> new Thread(() -> saveOften((byte) (int) value)))
                .toList();
        savers.forEach(Thread::start);
        for (Thread saver : savers) {
            saver.join();
        }
        byte[] found = Files.readAllBytes(file);
        assertEquals(10_000, found.length);
        for (byte each : found) {
            assertEquals(found[0], each);
        }
        assertEquals(List.of("show.smproj"), names());
    }

    private void saveOften(byte value) {
        byte[] content = new byte[10_000];
        Arrays.fill(content, value);
        try {
            for (int i = 0; i < 20; i++) {
                AtomicFile.write(file, content);
            }
        } catch (CodecException e) {
            throw new AssertionError(e);
        }
    }

    private Path leftOver(String name) throws IOException {
        Path left = Files.write(folder.resolve(name), OLD);
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(60)));
        return left;
    }

    private String reason(Path path) {
        return String.valueOf(assertThrows(CodecException.class, () -> AtomicFile.write(path, NEW))
                .getMessage());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private void assumePosix() throws IOException {
        FileStore store = Files.getFileStore(folder);
        Assumptions.assumeTrue(store.supportsFileAttributeView("posix"), "no such permissions here");
    }
}
