package app.moonsong.desktop.model;

/**
 * What a view is made with.
 *
 * @param family of the letters drawn on covers
 */
public record Desk(Text text, String family, Background background, Models models, Places places, Doings doings) {}
