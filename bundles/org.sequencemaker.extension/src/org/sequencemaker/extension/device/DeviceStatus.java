package org.sequencemaker.extension.device;

/**
 * How a prop is.
 *
 * @param batteryPercent 0 to 100; -1 if unknown
 * @param playing whether a program runs
 * @param program name of the program on it; empty if unknown
 * @param remark what else people should know; may be empty
 */
public record DeviceStatus(int batteryPercent, boolean playing, String program, String remark) {}
