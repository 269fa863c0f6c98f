package app.moonsong.library.smart;

import app.moonsong.playlist.ReadyRule;
import app.moonsong.playlist.SmartRule;

/**
 * A smart playlist that can be had at once.
 *
 * @param about the film or label it asks for; empty when it asks for neither
 */
public record ReadyMade(ReadyRule kind, String about, SmartRule rule) {}
