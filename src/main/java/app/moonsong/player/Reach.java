package app.moonsong.player;

/**
 * An item where it comes in the order of a queue. The item alone would not say it: a short queue may be followed for several
 * rounds ahead, and each item comes once in each.
 *
 * @param place counts up by one with each item that comes; what is on stays where it is when the queue is edited
 */
record Reach(QueueItem item, long place) {}
