package org.sequencemaker.codec.smproj;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Metadata;

/** What a project says of itself: {@code metadata}. */
final class MetadataForm {
    /** The format's version, as the predecessor has it in all its files. */
    private static final String VERSION = "\"0.1.0\"";

    private MetadataForm() {}

    /** @param fileName name of the file it is written to: a project without a name is called after it */
    static Fields fields(Metadata metadata, String fileName) {
        String name = metadata.name();
        String otherwise = Names.ofFile(fileName);
        return new Fields(Names.settled(metadata.kept(), name, otherwise))
                .required("version", VERSION, true)
                .required(
                        "created",
                        JsonText.quote(metadata.created()),
                        metadata.created().isEmpty())
                .required(
                        "modified",
                        JsonText.quote(metadata.modified()),
                        metadata.modified().isEmpty())
                .required("name", JsonText.quote(name), name.equals(otherwise))
                .required(
                        "description",
                        JsonText.quote(metadata.description()),
                        metadata.description().isEmpty());
    }

    static boolean isDefault(Metadata metadata, String fileName) {
        return metadata.equals(Metadata.named(Names.ofFile(fileName)));
    }

    static Metadata read(@Nullable JsonValue object, String fileName, Loading loading) {
        Metadata none = Metadata.named(Names.ofFile(fileName));
        if (object == null) {
            return none;
        }
        JsonValue said = object.get("name");
        String text = said == null ? null : said.text();
        Metadata metadata = new Metadata(
                text == null || text.isBlank() ? none.name() : text,
                loading.text(object, "description", ""),
                loading.text(object, "created", ""),
                loading.text(object, "modified", ""),
                Kept.NOTHING);
        Kept kept = loading.keep(object, fields(metadata, fileName));
        return new Metadata(metadata.name(), metadata.description(), metadata.created(), metadata.modified(), kept);
    }
}
