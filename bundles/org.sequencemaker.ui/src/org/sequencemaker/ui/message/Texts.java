package org.sequencemaker.ui.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle, in the language of the system or else in English. */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Returns the texts in the file {@code messages.properties} beside a class. */
    public static Texts beside(Class<?> owner) {
        String name = owner.getPackageName() + ".messages";
        ClassLoader loader = owner.getClassLoader();
        return new Texts(ResourceBundle.getBundle(name, Locale.getDefault(), loader));
    }

    /**
     * Returns a text with its {@code {0}}, {@code {1}} … replaced. Without arguments it is taken as it
     * stands, so that an apostrophe needs no doubling there.
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }
}
