package app.moonsong.player;

/**
 * A stretch of the tape that holds a stretch of an item.
 *
 * @param tapeFrame where it begins on the tape
 * @param itemFrame where it begins in the item, at the tape's rate
 */
record Stretch(QueueItem item, long tapeFrame, long itemFrame) {}
