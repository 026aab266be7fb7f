package org.sequencemaker.audio.device;

/** Where sound can be sent. Opening may take long and hang with a broken driver: never on a display thread. */
public interface SoundDevice {
    /**
     * Opens a line for stereo samples of 16 bits, not yet running.
     *
     * @param rate frames per second
     * @param bufferFrames how many frames it should queue
     * @throws SoundDeviceException when there is no device, it is taken, or it refuses the rate
     */
    SoundLine open(int rate, int bufferFrames) throws SoundDeviceException;
}
