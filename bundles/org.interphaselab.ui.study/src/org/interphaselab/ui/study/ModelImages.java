package org.interphaselab.ui.study;

import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

/** The pictures of the model's objects; made once per viewer and freed with it. */
public final class ModelImages {

    private static final Map<String, String> FILES = Map.of(
            "Study", "study",
            "Interphase", "interphase",
            "Cell", "cell",
            "Recording", "recording",
            "CellDesign", "design",
            "Protocol", "protocol",
            "Electrolyte", "electrolyte",
            "Material", "material",
            "Assembly", "assembly");

    private final ResourceManager resources;

    public ModelImages(ResourceManager resources) {
        this.resources = Objects.requireNonNull(resources, "resources");
    }

    /** The picture of an object's class. */
    public Image of(EClass type) {
        return image(FILES.getOrDefault(type.getName(), "part"));
    }

    /** The picture of a folder. */
    public Image folder() {
        return image("folder");
    }

    private Image image(String name) {
        return resources.get(descriptor(name));
    }

    /** A picture of this bundle. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(ModelImages.class, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
