package org.sequencemaker.codec.smproj;

import org.sequencemaker.codec.json.JsonPrinter;
import org.sequencemaker.model.project.Project;

/** Writes a project file. */
public final class SmprojWriter {
    private SmprojWriter() {}

    /**
     * Returns the content of a project file. What came from a file and has not been changed is spelled
     * as it was there.
     *
     * @param fileName what the file will be called, without folders: a project that was never given a
     *     name is called after its file
     */
    public static byte[] write(Project project, String fileName) {
        JsonPrinter out = new JsonPrinter(ProjectForm.layout(project));
        ProjectForm.fields(project, fileName).print(out);
        return out.bytes();
    }
}
