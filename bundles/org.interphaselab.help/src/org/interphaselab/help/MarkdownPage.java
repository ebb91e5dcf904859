package org.interphaselab.help;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the help in Markdown, shown as HTML; links to other pages lead to their HTML. */
final class MarkdownPage {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> anchors())
            .build();

    private MarkdownPage() {}

    static String html(String markdown) {
        Node page = PARSER.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(
                        link.getDestination().replaceFirst("^(?:\\.\\./.*/)?([\\w-]+)\\.md(#.*)?$", "$1.html$2"));
                visitChildren(link);
            }
        });
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"/><link rel="stylesheet" href="style.css"/><title>\
                """ + escaped(title(page)) + "</title></head>\n<body>\n" + RENDERER.render(page) + "</body></html>\n";
    }

    /** Every heading can be linked to by its words. */
    private static AttributeProvider anchors() {
        return (Node node, String tag, Map<String, String> attributes) -> {
            if (node instanceof Heading) {
                attributes.put("id", words(node).strip().replaceAll("[^\\p{L}\\p{N}_]+", "-"));
            }
        };
    }

    private static String title(Node page) {
        return page.getFirstChild() instanceof Heading heading ? words(heading) : "Interphase Lab";
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
