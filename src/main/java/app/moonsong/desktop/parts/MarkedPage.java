package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Marking;

/** A page on which stars and labels are all that the listener changes: they are taken back there, and made again. */
public interface MarkedPage extends Page {
    Marking marking();

    @Override
    default void undo() {
        marking().undo();
    }

    @Override
    default void redo() {
        marking().redo();
    }
}
