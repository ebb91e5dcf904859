package org.interphaselab.cycler.sheet;

/** Collects the text of a cell from its runs; how it is pronounced is left out. */
final class RichText {

    private boolean inText;
    private boolean phonetic;

    /** Takes the present event of a part. */
    void take(XmlPart part, StringBuilder out) {
        if (part.isText()) {
            if (inText && !phonetic) {
                part.appendText(out);
            }
            return;
        }
        if (part.element().equals("t")) {
            inText = part.isStart();
        } else if (part.element().equals("rPh")) {
            phonetic = part.isStart();
        }
    }
}
