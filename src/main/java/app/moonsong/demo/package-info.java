/** A small library of synthesised stand-ins, badly named and tagged, to try the program with. Uses film and audio. */
@NullMarked
package app.moonsong.demo;

import org.jspecify.annotations.NullMarked;
