/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A phase of an interphase, or a solid electrolyte. Its volume: a unit cell, or a density, or a molar volume.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Phase#getKey <em>Key</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getRole <em>Role</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getSpaceGroup <em>Space Group</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getEdgeAA <em>Edge AA</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getEdgeBA <em>Edge BA</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getEdgeCA <em>Edge CA</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getAlphaDeg <em>Alpha Deg</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getBetaDeg <em>Beta Deg</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getGammaDeg <em>Gamma Deg</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getFormulasPerCell <em>Formulas Per Cell</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getDensityGCm3 <em>Density GCm3</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getMolarVolumeCm3Mol <em>Molar Volume Cm3 Mol</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getVolumeUncertaintyPercent <em>Volume Uncertainty Percent</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getElectronicClass <em>Electronic Class</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getCountsAsMetal <em>Counts As Metal</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getElectronicConductivity <em>Electronic Conductivity</em>}</li>
 *   <li>{@link org.interphaselab.model.Phase#getIonicConductivity <em>Ionic Conductivity</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getPhase()
 * @generated
 */
public interface Phase extends CatalogEntry {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Key by which rules refer to it. The key of a shipped phase puts this one in its place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.interphaselab.model.ModelPackage#getPhase_Key()
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Chemical formula.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.interphaselab.model.ModelPackage#getPhase_Formula()
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.PhaseRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it is here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.interphaselab.model.PhaseRole
	 * @see #setRole(PhaseRole)
	 * @see org.interphaselab.model.ModelPackage#getPhase_Role()
	 * @generated
	 */
	PhaseRole getRole();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.interphaselab.model.PhaseRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(PhaseRole value);

	/**
	 * Returns the value of the '<em><b>Space Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Space group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space Group</em>' attribute.
	 * @see #setSpaceGroup(String)
	 * @see org.interphaselab.model.ModelPackage#getPhase_SpaceGroup()
	 * @generated
	 */
	String getSpaceGroup();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getSpaceGroup <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space Group</em>' attribute.
	 * @see #getSpaceGroup()
	 * @generated
	 */
	void setSpaceGroup(String value);

	/**
	 * Returns the value of the '<em><b>Edge AA</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Edge a of the unit cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge AA</em>' attribute.
	 * @see #setEdgeAA(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_EdgeAA()
	 * @generated
	 */
	Double getEdgeAA();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getEdgeAA <em>Edge AA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge AA</em>' attribute.
	 * @see #getEdgeAA()
	 * @generated
	 */
	void setEdgeAA(Double value);

	/**
	 * Returns the value of the '<em><b>Edge BA</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Edge b of the unit cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge BA</em>' attribute.
	 * @see #setEdgeBA(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_EdgeBA()
	 * @generated
	 */
	Double getEdgeBA();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getEdgeBA <em>Edge BA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge BA</em>' attribute.
	 * @see #getEdgeBA()
	 * @generated
	 */
	void setEdgeBA(Double value);

	/**
	 * Returns the value of the '<em><b>Edge CA</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Edge c of the unit cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge CA</em>' attribute.
	 * @see #setEdgeCA(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_EdgeCA()
	 * @generated
	 */
	Double getEdgeCA();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getEdgeCA <em>Edge CA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge CA</em>' attribute.
	 * @see #getEdgeCA()
	 * @generated
	 */
	void setEdgeCA(Double value);

	/**
	 * Returns the value of the '<em><b>Alpha Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Angle between b and c.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alpha Deg</em>' attribute.
	 * @see #setAlphaDeg(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_AlphaDeg()
	 * @generated
	 */
	Double getAlphaDeg();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getAlphaDeg <em>Alpha Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alpha Deg</em>' attribute.
	 * @see #getAlphaDeg()
	 * @generated
	 */
	void setAlphaDeg(Double value);

	/**
	 * Returns the value of the '<em><b>Beta Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Angle between a and c.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta Deg</em>' attribute.
	 * @see #setBetaDeg(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_BetaDeg()
	 * @generated
	 */
	Double getBetaDeg();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getBetaDeg <em>Beta Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta Deg</em>' attribute.
	 * @see #getBetaDeg()
	 * @generated
	 */
	void setBetaDeg(Double value);

	/**
	 * Returns the value of the '<em><b>Gamma Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Angle between a and b.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gamma Deg</em>' attribute.
	 * @see #setGammaDeg(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_GammaDeg()
	 * @generated
	 */
	Double getGammaDeg();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getGammaDeg <em>Gamma Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gamma Deg</em>' attribute.
	 * @see #getGammaDeg()
	 * @generated
	 */
	void setGammaDeg(Double value);

	/**
	 * Returns the value of the '<em><b>Formulas Per Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Formula units in the cell, Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formulas Per Cell</em>' attribute.
	 * @see #setFormulasPerCell(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_FormulasPerCell()
	 * @generated
	 */
	Double getFormulasPerCell();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getFormulasPerCell <em>Formulas Per Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formulas Per Cell</em>' attribute.
	 * @see #getFormulasPerCell()
	 * @generated
	 */
	void setFormulasPerCell(Double value);

	/**
	 * Returns the value of the '<em><b>Density GCm3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Density.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density GCm3</em>' attribute.
	 * @see #setDensityGCm3(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_DensityGCm3()
	 * @generated
	 */
	Double getDensityGCm3();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getDensityGCm3 <em>Density GCm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Density GCm3</em>' attribute.
	 * @see #getDensityGCm3()
	 * @generated
	 */
	void setDensityGCm3(Double value);

	/**
	 * Returns the value of the '<em><b>Molar Volume Cm3 Mol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Molar volume of the formula.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Molar Volume Cm3 Mol</em>' attribute.
	 * @see #setMolarVolumeCm3Mol(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_MolarVolumeCm3Mol()
	 * @generated
	 */
	Double getMolarVolumeCm3Mol();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getMolarVolumeCm3Mol <em>Molar Volume Cm3 Mol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Molar Volume Cm3 Mol</em>' attribute.
	 * @see #getMolarVolumeCm3Mol()
	 * @generated
	 */
	void setMolarVolumeCm3Mol(Double value);

	/**
	 * Returns the value of the '<em><b>Volume Uncertainty Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Relative standard uncertainty of the volume.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume Uncertainty Percent</em>' attribute.
	 * @see #setVolumeUncertaintyPercent(Double)
	 * @see org.interphaselab.model.ModelPackage#getPhase_VolumeUncertaintyPercent()
	 * @generated
	 */
	Double getVolumeUncertaintyPercent();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getVolumeUncertaintyPercent <em>Volume Uncertainty Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume Uncertainty Percent</em>' attribute.
	 * @see #getVolumeUncertaintyPercent()
	 * @generated
	 */
	void setVolumeUncertaintyPercent(Double value);

	/**
	 * Returns the value of the '<em><b>Electronic Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.ElectronicClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How it conducts electrons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electronic Class</em>' attribute.
	 * @see org.interphaselab.model.ElectronicClass
	 * @see #setElectronicClass(ElectronicClass)
	 * @see org.interphaselab.model.ModelPackage#getPhase_ElectronicClass()
	 * @generated
	 */
	ElectronicClass getElectronicClass();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getElectronicClass <em>Electronic Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electronic Class</em>' attribute.
	 * @see org.interphaselab.model.ElectronicClass
	 * @see #getElectronicClass()
	 * @generated
	 */
	void setElectronicClass(ElectronicClass value);

	/**
	 * Returns the value of the '<em><b>Counts As Metal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.CountsAsMetal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether it counts to the metal volume fraction V_F-M.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts As Metal</em>' attribute.
	 * @see org.interphaselab.model.CountsAsMetal
	 * @see #setCountsAsMetal(CountsAsMetal)
	 * @see org.interphaselab.model.ModelPackage#getPhase_CountsAsMetal()
	 * @generated
	 */
	CountsAsMetal getCountsAsMetal();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getCountsAsMetal <em>Counts As Metal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counts As Metal</em>' attribute.
	 * @see org.interphaselab.model.CountsAsMetal
	 * @see #getCountsAsMetal()
	 * @generated
	 */
	void setCountsAsMetal(CountsAsMetal value);

	/**
	 * Returns the value of the '<em><b>Electronic Conductivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Order of magnitude of the electronic conductivity: 1e-9, 1e-13..1e-9, <1e-12 or >1e4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electronic Conductivity</em>' attribute.
	 * @see #setElectronicConductivity(String)
	 * @see org.interphaselab.model.ModelPackage#getPhase_ElectronicConductivity()
	 * @generated
	 */
	String getElectronicConductivity();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getElectronicConductivity <em>Electronic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electronic Conductivity</em>' attribute.
	 * @see #getElectronicConductivity()
	 * @generated
	 */
	void setElectronicConductivity(String value);

	/**
	 * Returns the value of the '<em><b>Ionic Conductivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Order of magnitude of the ionic conductivity: 1e-9, 1e-13..1e-9, <1e-12 or >1e4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ionic Conductivity</em>' attribute.
	 * @see #setIonicConductivity(String)
	 * @see org.interphaselab.model.ModelPackage#getPhase_IonicConductivity()
	 * @generated
	 */
	String getIonicConductivity();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Phase#getIonicConductivity <em>Ionic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ionic Conductivity</em>' attribute.
	 * @see #getIonicConductivity()
	 * @generated
	 */
	void setIonicConductivity(String value);

} // Phase
