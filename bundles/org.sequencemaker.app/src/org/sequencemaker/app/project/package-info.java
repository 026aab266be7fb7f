/** Opening, saving and leaving projects, with the questions that go with it. */
@NullMarked
package org.sequencemaker.app.project;

import org.jspecify.annotations.NullMarked;
