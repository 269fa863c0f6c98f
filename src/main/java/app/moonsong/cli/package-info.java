/** One small class per command. */
@NullMarked
package app.moonsong.cli;

import org.jspecify.annotations.NullMarked;
