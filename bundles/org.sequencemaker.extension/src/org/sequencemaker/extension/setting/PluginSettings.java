package org.sequencemaker.extension.setting;

import org.sequencemaker.model.colour.Rgb;

/**
 * The settings of one plug-in as they are now. Each method takes the id of a setting that the plug-in
 * has declared with the method's type.
 *
 * <p>Every method throws an {@link IllegalArgumentException} for a setting that is not declared, or is
 * of another type. A stored value that no longer fits gives the default.
 */
public interface PluginSettings {
    boolean flag(String id);

    double number(String id);

    /** Returns the value of one of the choices. */
    String choice(String id);

    String text(String id);

    /** Returns a secret such as a key; empty if the user has given none. Not for logs or messages. */
    String secret(String id);

    Rgb colour(String id);
}
