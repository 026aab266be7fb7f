package org.sequencemaker.extension.audio;

import java.util.List;
import org.sequencemaker.extension.Spec;

/**
 * An audio analyzer as a plug-in declares it.
 *
 * @param id unique
 * @param label what people see
 * @param description what it finds, for people
 * @param version changes whenever the analysis does; results are cached by song, id and version
 * @param finds what comes out: kinds of mark track in lower case, and names of series
 */
public record AnalyzerSpec(String id, String label, String description, String version, List<String> finds)
        implements Spec {
    public AnalyzerSpec {
        finds = List.copyOf(finds);
    }
}
