/**
 * Settings of plug-ins. A plug-in declares them as data at the extension point
 * {@code org.sequencemaker.settings}; the program draws them in the preferences, keeps them, and keeps
 * secrets apart in secure storage. The plug-in reads them through
 * {@link org.sequencemaker.extension.setting.PluginSettings}.
 */
@NullMarked
package org.sequencemaker.extension.setting;

import org.jspecify.annotations.NullMarked;
