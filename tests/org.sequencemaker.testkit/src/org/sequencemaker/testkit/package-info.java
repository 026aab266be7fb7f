/** What several tests share: builders of test data, golden-file comparison and random seeds. Never part of the product. */
@NullMarked
package org.sequencemaker.testkit;

import org.jspecify.annotations.NullMarked;
