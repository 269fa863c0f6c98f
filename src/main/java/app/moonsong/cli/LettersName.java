package app.moonsong.cli;

import app.moonsong.tagging.tools.Letters;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code half-width} is {@link Letters#HALF_WIDTH}. */
final class LettersName implements ITypeConverter<Letters> {
    @Override
    public Letters convert(String name) {
        return Arrays.stream(Letters.values())
                .filter(l -> Code.of(l.name()).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(name));
    }
}
