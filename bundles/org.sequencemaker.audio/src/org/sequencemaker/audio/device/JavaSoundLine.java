package org.sequencemaker.audio.device;

import javax.sound.sampled.SourceDataLine;
import org.sequencemaker.audio.device.SoundDeviceException.Reason;

/** A line of {@code javax.sound}. */
final class JavaSoundLine implements SoundLine {
    private static final int FRAME = 4;

    private final SourceDataLine line;

    JavaSoundLine(SourceDataLine line) {
        this.line = line;
    }

    @Override
    public int rate() {
        return Math.round(line.getFormat().getSampleRate());
    }

    @Override
    public int room() throws SoundDeviceException {
        check();
        return line.available() / FRAME;
    }

    @Override
    public void write(byte[] bytes, int frames) throws SoundDeviceException {
        check();
        int written = line.write(bytes, 0, frames * FRAME);
        if (written < frames * FRAME) {
            throw gone();
        }
    }

    @Override
    public void start() throws SoundDeviceException {
        check();
        line.start();
    }

    @Override
    public long reset() throws SoundDeviceException {
        check();
        line.stop();
        line.flush();
        // After a flush the counter jumps ahead to what was written, or stays: whichever, count from where it is.
        return line.getLongFramePosition();
    }

    @Override
    public long position() throws SoundDeviceException {
        check();
        return line.getLongFramePosition();
    }

    @Override
    public void close() {
        line.close();
    }

    private void check() throws SoundDeviceException {
        if (!line.isOpen()) {
            throw gone();
        }
    }

    private static SoundDeviceException gone() {
        return new SoundDeviceException(Reason.GONE, "The sound device is gone.");
    }
}
