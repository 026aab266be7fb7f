/**
 * Props on the network or on a wire. A {@link org.sequencemaker.extension.device.DeviceDriver} finds
 * those of its kind and opens a {@link org.sequencemaker.extension.device.DeviceLink} to each.
 */
@NullMarked
package org.sequencemaker.extension.device;

import org.jspecify.annotations.NullMarked;
