/** How texts for people are put together, where every surface must do it alike. Start at {@link org.sequencemaker.model.text.Digits}. */
@NullMarked
package org.sequencemaker.model.text;

import org.jspecify.annotations.NullMarked;
