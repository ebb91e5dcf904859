package org.interphaselab.ui.study.imports;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.core.Light;
import org.interphaselab.ui.study.ModelImages;

/** The pictures of the lights: each has a shape of its own beside its colour. Freed with their control. */
final class LightImages {

    private final LocalResourceManager resources;

    LightImages(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    Image of(Light light) {
        return resources.get(ModelImages.descriptor("light-" + light.name().toLowerCase(Locale.ROOT)));
    }
}
