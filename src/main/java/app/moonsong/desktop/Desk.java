package app.moonsong.desktop;

/**
 * What a view is made with.
 *
 * @param family of the letters drawn on covers
 */
record Desk(Text text, String family, Background background, Models models, Places places, Doings doings) {}
