package org.interphaselab.app.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ThemeColours;

/** Sets the texts of the welcome: titles, and links with a sentence below each. */
final class WelcomeTexts {

    /** Before the name of a link in the name of its widget, see {@link Ids}. */
    static final String LINK_ID = "welcome.";

    private static final int WIDTH = 380;

    private final Composite page;
    private final ThemeColours colours;
    private final Font titleFont;
    private final Font columnFont;
    private final Font linkFont;

    WelcomeTexts(Composite page, ThemeColours colours) {
        this.page = page;
        this.colours = colours;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        FontDescriptor base = JFaceResources.getDialogFontDescriptor();
        titleFont = resources.create(base.increaseHeight(10).withStyle(SWT.BOLD));
        columnFont = resources.create(base.increaseHeight(4));
        linkFont = resources.create(base.increaseHeight(2).withStyle(SWT.BOLD));
    }

    void title(String title, String sentence) {
        Label head = new Label(page, SWT.NONE);
        head.setText(title);
        head.setFont(titleFont);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
        Label below = new Label(page, SWT.WRAP);
        below.setText(sentence);
        GridDataFactory.fillDefaults().span(2, 1).hint(2 * WIDTH, SWT.DEFAULT).applyTo(below);
    }

    Composite column(String title) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().indent(0, 20).applyTo(column);
        Label head = new Label(column, SWT.NONE);
        head.setText(title);
        head.setFont(columnFont);
        head.setForeground(colours.quiet());
        return column;
    }

    void link(Composite column, String name, String words, String sentence, Runnable action) {
        Link link = Ids.name(new Link(column, SWT.NONE), LINK_ID + name);
        link.setText("<a>" + words + "</a>");
        link.setFont(linkFont);
        link.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().indent(0, 12).applyTo(link);
        Label below = new Label(column, SWT.WRAP);
        below.setText(sentence);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(below);
    }
}
