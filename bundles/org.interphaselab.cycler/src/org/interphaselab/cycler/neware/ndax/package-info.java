/**
 * Reads Neware's {@code .ndax}: a zip of XML documents and paged {@code .ndc} files. The archive is not trusted: sizes,
 * names, page sums and documents are checked before anything is used.
 */
package org.interphaselab.cycler.neware.ndax;
