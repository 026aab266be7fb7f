package org.sequencemaker.audio.device;

/**
 * An open way to a sound device: a queue of frames and a counter of those that were played. Used by one thread. Every method
 * may fail with {@link SoundDeviceException} when the device is gone.
 */
public interface SoundLine {
    /** Frames per second. */
    int rate();

    /** How many frames can be written now without waiting. */
    int room() throws SoundDeviceException;

    /** Queues frames, no more than there is {@link #room} for; stereo, 16 bits, little end first. */
    void write(byte[] bytes, int frames) throws SoundDeviceException;

    /** Plays what is queued, and goes on. */
    void start() throws SoundDeviceException;

    /**
     * Stops and forgets what is queued.
     *
     * @return what {@link #position} says now: the frame that is written next will be that one
     */
    long reset() throws SoundDeviceException;

    /** Frames played since the line was opened; may move in steps of 20 ms and never goes back. */
    long position() throws SoundDeviceException;

    /** Gives the device back; never fails. */
    void close();
}
