/**
 * What is sent along with a prompt: pictures, clips of sound, texts. A
 * {@link org.sequencemaker.extension.attachment.AttachmentProcessor} changes it on its way.
 */
@NullMarked
package org.sequencemaker.extension.attachment;

import org.jspecify.annotations.NullMarked;
