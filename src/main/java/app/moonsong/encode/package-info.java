/** Writes sound as files: what a demo is made of, and copies for players that take whole files only. */
@NullMarked
package app.moonsong.encode;

import org.jspecify.annotations.NullMarked;
