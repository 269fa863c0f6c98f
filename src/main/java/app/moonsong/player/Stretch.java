package app.moonsong.player;

/**
 * A stretch of the tape that holds a stretch of an item.
 *
 * @param tapeFrame where it begins on the tape
 * @param itemFrame where it begins in the item, at the tape's rate
 * @param speed so many frames of the item lie on one of the tape
 * @param overlap so many frames of its beginning sound together with the end of the stretch before
 * @param rung what rings over its beginning of the stretch before
 */
record Stretch(Reach reach, long tapeFrame, long itemFrame, double speed, long overlap, Ring rung) {
    QueueItem item() {
        return reach.item();
    }

    /** The item's frame that lies on a frame of the tape. */
    long itemFrameAt(long frame) {
        return itemFrame + Math.round(speed * Math.max(0, frame - tapeFrame));
    }
}
