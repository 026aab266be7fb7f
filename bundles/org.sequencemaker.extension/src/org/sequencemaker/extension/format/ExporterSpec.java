package org.sequencemaker.extension.format;

import org.sequencemaker.extension.Spec;

/**
 * An exporter as a plug-in declares it.
 *
 * @param id short name, as the command line takes it, such as {@code prg}
 * @param label what people call such a file
 * @param suffix how the names of such files end, with the dot
 * @param perTimeline whether there is a file for each timeline, and not one for the whole project
 */
public record ExporterSpec(String id, String label, String suffix, boolean perTimeline) implements Spec {}
