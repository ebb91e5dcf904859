package org.interphaselab.help;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IHelpContentProducer;
import org.interphaselab.cycler.ImportCodes;
import org.osgi.framework.Bundle;

/**
 * Makes the pages of the help: {@code pages/NAME.html} from {@code pages/NAME.md}, and the page of import codes from the
 * catalogue that {@code lab codes} prints. So a text is written once, and can be read in the repository as well.
 */
public final class HelpPages implements IHelpContentProducer {

    /** The bundle that holds the pages. */
    public static final String BUNDLE = "org.interphaselab.help";
    /** The page of import codes, below the bundle. */
    public static final String CODES_PAGE = "pages/import-codes.html";

    private static final String FOLDER = "pages/";
    private static final String PAGE = ".html";

    @Override
    public InputStream getInputStream(String bundle, String href, Locale locale) {
        String path = href.replaceAll("[?#].*", "");
        if (!BUNDLE.equals(bundle) || !path.startsWith(FOLDER) || !path.endsWith(PAGE)) {
            return null;
        }
        return markdown(path)
                .map(MarkdownPage::html)
                .map(html -> new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .orElse(null);
    }

    private static Optional<String> markdown(String path) {
        return path.equals(CODES_PAGE)
                ? Optional.of(ImportCodes.markdown())
                : file(path.substring(0, path.length() - PAGE.length()) + ".md");
    }

    private static Optional<String> file(String path) {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL url = FileLocator.find(bundle, new Path(path));
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a page of the help cannot be read: " + path, e);
        }
    }
}
