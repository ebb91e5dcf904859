/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell Design</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A cell design: two lithium electrodes on one electrolyte pellet. Symmetric or asymmetric follows from the foils.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.CellDesign#getElectrodeA <em>Electrode A</em>}</li>
 *   <li>{@link org.interphaselab.model.CellDesign#getElectrodeB <em>Electrode B</em>}</li>
 *   <li>{@link org.interphaselab.model.CellDesign#getAreaCm2 <em>Area Cm2</em>}</li>
 *   <li>{@link org.interphaselab.model.CellDesign#getDiameterMm <em>Diameter Mm</em>}</li>
 *   <li>{@link org.interphaselab.model.CellDesign#getAssembly <em>Assembly</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getCellDesign()
 * @generated
 */
public interface CellDesign extends Identified {
	/**
	 * Returns the value of the '<em><b>Electrode A</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Thick electrode, counter electrode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrode A</em>' containment reference.
	 * @see #setElectrodeA(LithiumElectrode)
	 * @see org.interphaselab.model.ModelPackage#getCellDesign_ElectrodeA()
	 * @generated
	 */
	LithiumElectrode getElectrodeA();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.CellDesign#getElectrodeA <em>Electrode A</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electrode A</em>' containment reference.
	 * @see #getElectrodeA()
	 * @generated
	 */
	void setElectrodeA(LithiumElectrode value);

	/**
	 * Returns the value of the '<em><b>Electrode B</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Thin electrode, working electrode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrode B</em>' containment reference.
	 * @see #setElectrodeB(LithiumElectrode)
	 * @see org.interphaselab.model.ModelPackage#getCellDesign_ElectrodeB()
	 * @generated
	 */
	LithiumElectrode getElectrodeB();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.CellDesign#getElectrodeB <em>Electrode B</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electrode B</em>' containment reference.
	 * @see #getElectrodeB()
	 * @generated
	 */
	void setElectrodeB(LithiumElectrode value);

	/**
	 * Returns the value of the '<em><b>Area Cm2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Area of the electrodes; may be left out where the diameter is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area Cm2</em>' attribute.
	 * @see #setAreaCm2(Double)
	 * @see org.interphaselab.model.ModelPackage#getCellDesign_AreaCm2()
	 * @generated
	 */
	Double getAreaCm2();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.CellDesign#getAreaCm2 <em>Area Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area Cm2</em>' attribute.
	 * @see #getAreaCm2()
	 * @generated
	 */
	void setAreaCm2(Double value);

	/**
	 * Returns the value of the '<em><b>Diameter Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Diameter of the electrodes; may be left out where the area is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter Mm</em>' attribute.
	 * @see #setDiameterMm(Double)
	 * @see org.interphaselab.model.ModelPackage#getCellDesign_DiameterMm()
	 * @generated
	 */
	Double getDiameterMm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.CellDesign#getDiameterMm <em>Diameter Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter Mm</em>' attribute.
	 * @see #getDiameterMm()
	 * @generated
	 */
	void setDiameterMm(Double value);

	/**
	 * Returns the value of the '<em><b>Assembly</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How the cell is assembled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assembly</em>' reference.
	 * @see #setAssembly(Assembly)
	 * @see org.interphaselab.model.ModelPackage#getCellDesign_Assembly()
	 * @generated
	 */
	Assembly getAssembly();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.CellDesign#getAssembly <em>Assembly</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assembly</em>' reference.
	 * @see #getAssembly()
	 * @generated
	 */
	void setAssembly(Assembly value);

} // CellDesign
