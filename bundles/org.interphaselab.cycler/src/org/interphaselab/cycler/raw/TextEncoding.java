package org.interphaselab.cycler.raw;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The character set of a text, by its byte order mark or by what its start decodes as. */
public final class TextEncoding {

    private TextEncoding() {}

    /** UTF-16 where a byte order mark says so, UTF-8 or Chinese where the bytes are, else Windows-1252. */
    public static Charset of(byte[] start) {
        if (start.length > 1 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.length > 1 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (isUtf8(start)) {
            return StandardCharsets.UTF_8;
        }
        return Charset.forName(isChinese(start) ? "GB18030" : "windows-1252");
    }

    /**
     * Whether all characters beyond ASCII are pairs of GB 2312. A lone pair says little, as two Western letters look alike,
     * unless it is one of the symbols such as the degree Celsius.
     */
    private static boolean isChinese(byte[] start) {
        boolean sure = false;
        for (int i = 0; i < start.length; ) {
            int from = i;
            while (i < start.length && start[i] < 0) {
                boolean lead = (i - from) % 2 == 0;
                int value = start[i] & 0xFF;
                if (value < 0xA1 || lead && value > 0xF7) {
                    return false;
                }
                sure |= lead && value == 0xA1;
                i++;
            }
            if ((i - from) % 2 != 0 && i < start.length) {
                return false;
            }
            sure |= i - from >= 4;
            i++;
        }
        return sure;
    }

    private static boolean isUtf8(byte[] start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(start.length + 1);
        return !decoder.decode(ByteBuffer.wrap(start), out, false).isError();
    }
}
