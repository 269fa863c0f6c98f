/** Every file. */
@NullMarked
package app.moonsong.desktop.files;

import org.jspecify.annotations.NullMarked;
