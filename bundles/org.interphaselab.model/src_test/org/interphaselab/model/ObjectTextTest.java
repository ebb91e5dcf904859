package org.interphaselab.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphaselab.model.provider.ObjectText;
import org.junit.jupiter.api.Test;

class ObjectTextTest {

    private final ObjectText text = new ObjectText();

    @Test
    void aNameComesBeforeAnIdThatSomebodyGave() {
        CellDesign design = ModelFactory.eINSTANCE.createCellDesign();
        design.setId("thin-b");
        assertEquals("thin-b", text.of(design));
        design.setName("100|20");
        assertEquals("100|20", text.of(design));
    }

    @Test
    void anIdThatWasMadeSaysNothingToAReader() {
        CellDesign design = ModelFactory.eINSTANCE.createCellDesign();
        design.setId(Ids.create());
        assertEquals("Cell design", text.of(design));
    }
}
