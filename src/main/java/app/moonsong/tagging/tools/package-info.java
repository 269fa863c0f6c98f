/** Tools of the tag editor: each says what files should say, and writes nothing. A new tool is one class here. */
@org.jspecify.annotations.NullMarked
package app.moonsong.tagging.tools;
