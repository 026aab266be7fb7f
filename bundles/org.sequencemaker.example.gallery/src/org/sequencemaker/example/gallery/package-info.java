/** Examples for authors: one small extension of each remaining point, to copy from. */
@NullMarked
package org.sequencemaker.example.gallery;

import org.jspecify.annotations.NullMarked;
