package org.interphaselab.model.provider;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.interphaselab.model.Identified;
import org.interphaselab.model.Ids;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;

/**
 * Names, children, properties and commands of every object of the experiment model. New objects, and copies of objects,
 * get identifiers of their own.
 */
final class ModelItemProvider extends ReflectiveItemProvider {

    private final FieldWords words = FieldWords.ofUser();
    private final ObjectText texts = new ObjectText(words);

    ModelItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public String getText(Object object) {
        return texts.of((EObject) object);
    }

    /** The URL of a 16 × 16 picture, or null. */
    @Override
    public Object getImage(Object object) {
        return picture(((EObject) object).eClass());
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof EObject object ? picture(object.eClass()) : null;
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        if (!(child instanceof EObject object)) {
            return getFeatureText(feature);
        }
        String type = words.kind(object.eClass());
        return feature instanceof EReference reference && !reference.isMany() ? words.label(Field.of(reference)) : type;
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        AdapterFactory root = ((ComposeableAdapterFactory) adapterFactory).getRootAdapterFactory();
        List<IItemPropertyDescriptor> descriptors = new ArrayList<>();
        for (EStructuralFeature feature : ((EObject) object).eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute || !((EReference) feature).isContainment()) {
                descriptors.add(new FieldPropertyDescriptor(root, feature));
            }
        }
        return descriptors;
    }

    @Override
    protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        return editable(((EObject) object).eClass());
    }

    /** What people see and change as objects; the rest has a view of its own. */
    private static List<EReference> editable(EClass type) {
        return type.getEAllContainments().stream()
                .filter(containment -> !Field.of(containment).fixed())
                .toList();
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
        EObject owner = (EObject) object;
        for (EReference containment : editable(owner.eClass())) {
            for (EClass type : concrete(containment.getEReferenceType())) {
                EObject child = EcoreUtil.create(type);
                if (child instanceof Identified identified) {
                    identified.setId(Ids.create());
                }
                descriptors.add(new CommandParameter(null, containment, child));
            }
        }
    }

    private static List<EClass> concrete(EClass type) {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate))
                .toList();
    }

    @Override
    protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, CopyCommand.Helper helper) {
        return new InitializeCopyCommand(domain, owner, helper) {
            @Override
            public void doExecute() {
                super.doExecute();
                if (copy instanceof Identified identified) {
                    identified.setId(Ids.create());
                }
            }
        };
    }

    @Override
    protected String getTypeText(Object object) {
        return object instanceof EObject model ? words.kind(model.eClass()) : "";
    }

    @Override
    protected String getFeatureText(Object feature) {
        return feature instanceof EStructuralFeature model ? words.label(Field.of(model)) : "";
    }

    private static URL picture(EClass type) {
        URL own = ModelItemProvider.class.getResource("icons/" + type.getName() + ".svg");
        return own != null ? own : ModelItemProvider.class.getResource("icons/Item.svg");
    }
}
