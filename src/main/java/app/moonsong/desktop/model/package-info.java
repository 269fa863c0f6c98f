/** What the window knows and does, without a look: view-models, places, settings. Sees no scene. */
@NullMarked
package app.moonsong.desktop.model;

import org.jspecify.annotations.NullMarked;
