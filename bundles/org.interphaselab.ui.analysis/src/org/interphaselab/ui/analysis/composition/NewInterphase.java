package org.interphaselab.ui.analysis.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphaselab.analysis.experiment.Composition;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.reduction.Basis;
import org.interphaselab.chemistry.reduction.Component;
import org.interphaselab.chemistry.reduction.Mixture;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.Ids;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Study;
import org.interphaselab.study.Compositions;

/**
 * The interphase that lithium makes of a mixture that was typed, as objects of a study: with the electrolyte and the
 * materials it needs, where the study does not have them already.
 *
 * @param study where it goes
 * @param materials those that are new
 * @param electrolyte what it grows from, perhaps one that the study has
 * @param interphase what is new
 */
record NewInterphase(Study study, List<Material> materials, Electrolyte electrolyte, Interphase interphase) {

    private static final int AMOUNT_DIGITS = 6;

    /** Makes the objects; they belong to no study before the {@link #command} is done. */
    static NewInterphase of(Study study, Mixture mixture) {
        List<Material> made = new ArrayList<>();
        List<Material> materials = new ArrayList<>();
        for (Component component : mixture.components()) {
            materials.add(known(study, component.formula()).orElseGet(() -> {
                Material material = material(component);
                made.add(material);
                return material;
            }));
        }
        Electrolyte electrolyte = electrolyte(mixture, materials);
        Composition wanted = Compositions.of(electrolyte).orElseThrow();
        Electrolyte used = study.getElectrolytes().stream()
                .filter(each -> Compositions.of(each).filter(wanted::equals).isPresent())
                .findFirst()
                .orElse(electrolyte);
        Interphase interphase = ModelFactory.eINSTANCE.createInterphase();
        interphase.setId(Ids.create());
        interphase.setName(used.getName());
        interphase.setElectrolyte(used);
        return new NewInterphase(study, made, used, interphase);
    }

    /** What adds them to the study, in one step. */
    Command command(EditingDomain domain) {
        CompoundCommand all = new CompoundCommand();
        materials.forEach(
                each -> all.append(AddCommand.create(domain, study, ModelPackage.Literals.STUDY__MATERIALS, each)));
        if (electrolyte.eContainer() == null) {
            all.append(AddCommand.create(domain, study, ModelPackage.Literals.STUDY__ELECTROLYTES, electrolyte));
        }
        all.append(AddCommand.create(domain, study, ModelPackage.Literals.STUDY__INTERPHASES, interphase));
        return all;
    }

    private static Optional<Material> known(Study study, Formula formula) {
        return study.getMaterials().stream()
                .filter(material -> material.getFormula() != null && isOf(material.getFormula(), formula))
                .findFirst();
    }

    private static boolean isOf(String text, Formula formula) {
        try {
            return Catalog.shipped().formulas().parse(text).amounts().equals(formula.amounts());
        } catch (ProblemException unreadable) {
            // the problems of the study tell of it
            return false;
        }
    }

    private static Material material(Component component) {
        Material material = ModelFactory.eINSTANCE.createMaterial();
        material.setId(Ids.create());
        material.setName(name(component));
        material.setFormula(component.formula().text());
        return material;
    }

    private static Electrolyte electrolyte(Mixture mixture, List<Material> materials) {
        Electrolyte electrolyte = ModelFactory.eINSTANCE.createElectrolyte();
        electrolyte.setId(Ids.create());
        electrolyte.setName(name(mixture));
        boolean ratio = materials.size() > 1;
        if (ratio) {
            electrolyte.setBasis(mixture.basis() == Basis.MOL ? AmountBasis.MOL : AmountBasis.MASS);
        }
        for (int i = 0; i < materials.size(); i++) {
            org.interphaselab.model.Component component = ModelFactory.eINSTANCE.createComponent();
            component.setMaterial(materials.get(i));
            if (ratio) {
                component.setAmount(mixture.components().get(i).amount());
            }
            electrolyte.getComponents().add(component);
        }
        return electrolyte;
    }

    /** As papers write it, for example {@code LPSC:LGPS = 4:1}. */
    private static String name(Mixture mixture) {
        String names = mixture.components().stream().map(NewInterphase::name).collect(Collectors.joining(":"));
        return mixture.components().size() == 1
                ? names
                : names + " = "
                        + mixture.components().stream()
                                .map(each -> Numbers.significant(each.amount(), AMOUNT_DIGITS))
                                .collect(Collectors.joining(":"));
    }

    private static String name(Component component) {
        return component
                .electrolyte()
                .filter(phase ->
                        phase.formula().amounts().equals(component.formula().amounts()))
                .map(Phase::id)
                .orElseGet(() -> component.formula().text());
    }
}
