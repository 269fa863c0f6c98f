package app.moonsong.audio;

/**
 * How loud something is.
 *
 * @param integratedLufs the whole; -70 is the least that is told
 * @param rangeLu how far its quiet and its loud parts are apart
 * @param truePeakDb the highest peak between the samples, dB of full scale; negative infinity when there is no sound
 * @param blocks how loud its blocks are, to tell how loud it is together with others
 */
public record MeasuredLoudness(double integratedLufs, double rangeLu, double truePeakDb, LoudnessBlocks blocks) {}
