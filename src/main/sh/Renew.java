import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Copies a jar, its classes in a form that Java can keep linked in its cache: those in the form of Java 5 and before
 * are loaded and checked anew at every start. Run by the build as a single file, the jar itself on the class path.
 */
final class Renew {
    private static final ClassFile FORMAT = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);

    private Renew() {}

    public static void main(String[] args) throws IOException {
        try (var from = new JarFile(args[0]);
                var to = new JarOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            List<JarEntry> entries = from.stream().toList();
            for (var entry : entries) {
                var bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new JarEntry(entry.getName()));
                to.write(entry.getName().endsWith(".class") ? renewed(bytes) : bytes);
            }
        }
    }

    private static byte[] renewed(byte[] bytes) {
        var model = FORMAT.parse(bytes);
        if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return bytes;
        }
        return FORMAT.transformClass(
                model,
                ClassTransform.endHandler(b -> b.withVersion(ClassFile.JAVA_8_VERSION, 0))
                        .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }
}
