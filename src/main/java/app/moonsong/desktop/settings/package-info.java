/** Language, colours, folders. */
@NullMarked
package app.moonsong.desktop.settings;

import org.jspecify.annotations.NullMarked;
