/**
 */
package org.interphaselab.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One cell that was built.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Cell#getDesign <em>Design</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getInterphase <em>Interphase</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getReplicate <em>Replicate</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getBarcode <em>Barcode</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getCalibratedOn <em>Calibrated On</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getBuiltOn <em>Built On</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getStorageBeforeTestH <em>Storage Before Test H</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getPelletThicknessUm <em>Pellet Thickness Um</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getPelletRelativeDensityPercent <em>Pellet Relative Density Percent</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getBulkResistanceOhmCm2 <em>Bulk Resistance Ohm Cm2</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getExclusionReason <em>Exclusion Reason</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getRecordings <em>Recordings</em>}</li>
 *   <li>{@link org.interphaselab.model.Cell#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getCell()
 * @generated
 */
public interface Cell extends Identified {
	/**
	 * Returns the value of the '<em><b>Design</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How it is built.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Design</em>' reference.
	 * @see #setDesign(CellDesign)
	 * @see org.interphaselab.model.ModelPackage#getCell_Design()
	 * @generated
	 */
	CellDesign getDesign();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getDesign <em>Design</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Design</em>' reference.
	 * @see #getDesign()
	 * @generated
	 */
	void setDesign(CellDesign value);

	/**
	 * Returns the value of the '<em><b>Interphase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The interphase it tests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interphase</em>' reference.
	 * @see #setInterphase(Interphase)
	 * @see org.interphaselab.model.ModelPackage#getCell_Interphase()
	 * @generated
	 */
	Interphase getInterphase();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getInterphase <em>Interphase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interphase</em>' reference.
	 * @see #getInterphase()
	 * @generated
	 */
	void setInterphase(Interphase value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How it is cycled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' reference.
	 * @see #setProtocol(Protocol)
	 * @see org.interphaselab.model.ModelPackage#getCell_Protocol()
	 * @generated
	 */
	Protocol getProtocol();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getProtocol <em>Protocol</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' reference.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(Protocol value);

	/**
	 * Returns the value of the '<em><b>Replicate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number among like cells, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replicate</em>' attribute.
	 * @see #setReplicate(Integer)
	 * @see org.interphaselab.model.ModelPackage#getCell_Replicate()
	 * @generated
	 */
	Integer getReplicate();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getReplicate <em>Replicate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replicate</em>' attribute.
	 * @see #getReplicate()
	 * @generated
	 */
	void setReplicate(Integer value);

	/**
	 * Returns the value of the '<em><b>Barcode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Label on the cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barcode</em>' attribute.
	 * @see #setBarcode(String)
	 * @see org.interphaselab.model.ModelPackage#getCell_Barcode()
	 * @generated
	 */
	String getBarcode();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getBarcode <em>Barcode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Barcode</em>' attribute.
	 * @see #getBarcode()
	 * @generated
	 */
	void setBarcode(String value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Who built it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see #setOperator(String)
	 * @see org.interphaselab.model.ModelPackage#getCell_Operator()
	 * @generated
	 */
	String getOperator();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Instrument it is cycled on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.interphaselab.model.ModelPackage#getCell_Instrument()
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Channel of the instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.interphaselab.model.ModelPackage#getCell_Channel()
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Calibrated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When the instrument was last calibrated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calibrated On</em>' attribute.
	 * @see #setCalibratedOn(LocalDate)
	 * @see org.interphaselab.model.ModelPackage#getCell_CalibratedOn()
	 * @generated
	 */
	LocalDate getCalibratedOn();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getCalibratedOn <em>Calibrated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calibrated On</em>' attribute.
	 * @see #getCalibratedOn()
	 * @generated
	 */
	void setCalibratedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Built On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was built.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Built On</em>' attribute.
	 * @see #setBuiltOn(LocalDate)
	 * @see org.interphaselab.model.ModelPackage#getCell_BuiltOn()
	 * @generated
	 */
	LocalDate getBuiltOn();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getBuiltOn <em>Built On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Built On</em>' attribute.
	 * @see #getBuiltOn()
	 * @generated
	 */
	void setBuiltOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When the test started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.interphaselab.model.ModelPackage#getCell_StartedOn()
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Storage Before Test H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How long the finished cell was stored before the test.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storage Before Test H</em>' attribute.
	 * @see #setStorageBeforeTestH(Double)
	 * @see org.interphaselab.model.ModelPackage#getCell_StorageBeforeTestH()
	 * @generated
	 */
	Double getStorageBeforeTestH();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getStorageBeforeTestH <em>Storage Before Test H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage Before Test H</em>' attribute.
	 * @see #getStorageBeforeTestH()
	 * @generated
	 */
	void setStorageBeforeTestH(Double value);

	/**
	 * Returns the value of the '<em><b>Pellet Thickness Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Thickness of its pellet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pellet Thickness Um</em>' attribute.
	 * @see #setPelletThicknessUm(Double)
	 * @see org.interphaselab.model.ModelPackage#getCell_PelletThicknessUm()
	 * @generated
	 */
	Double getPelletThicknessUm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getPelletThicknessUm <em>Pellet Thickness Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pellet Thickness Um</em>' attribute.
	 * @see #getPelletThicknessUm()
	 * @generated
	 */
	void setPelletThicknessUm(Double value);

	/**
	 * Returns the value of the '<em><b>Pellet Relative Density Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Density of its pellet, relative to the dense electrolyte.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pellet Relative Density Percent</em>' attribute.
	 * @see #setPelletRelativeDensityPercent(Double)
	 * @see org.interphaselab.model.ModelPackage#getCell_PelletRelativeDensityPercent()
	 * @generated
	 */
	Double getPelletRelativeDensityPercent();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getPelletRelativeDensityPercent <em>Pellet Relative Density Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pellet Relative Density Percent</em>' attribute.
	 * @see #getPelletRelativeDensityPercent()
	 * @generated
	 */
	void setPelletRelativeDensityPercent(Double value);

	/**
	 * Returns the value of the '<em><b>Bulk Resistance Ohm Cm2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Ionic resistance of the separator from impedance; an apparent resistance below it can only be electronic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bulk Resistance Ohm Cm2</em>' attribute.
	 * @see #setBulkResistanceOhmCm2(Double)
	 * @see org.interphaselab.model.ModelPackage#getCell_BulkResistanceOhmCm2()
	 * @generated
	 */
	Double getBulkResistanceOhmCm2();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getBulkResistanceOhmCm2 <em>Bulk Resistance Ohm Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bulk Resistance Ohm Cm2</em>' attribute.
	 * @see #getBulkResistanceOhmCm2()
	 * @generated
	 */
	void setBulkResistanceOhmCm2(Double value);

	/**
	 * Returns the value of the '<em><b>Exclusion Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Why the cell is left out of conclusions, if it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusion Reason</em>' attribute.
	 * @see #setExclusionReason(String)
	 * @see org.interphaselab.model.ModelPackage#getCell_ExclusionReason()
	 * @generated
	 */
	String getExclusionReason();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Cell#getExclusionReason <em>Exclusion Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusion Reason</em>' attribute.
	 * @see #getExclusionReason()
	 * @generated
	 */
	void setExclusionReason(String value);

	/**
	 * Returns the value of the '<em><b>Recordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Recording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the instrument recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recordings</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getCell_Recordings()
	 * @generated
	 */
	EList<Recording> getRecordings();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.EventDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What people decided about its events, at most one per event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getCell_Decisions()
	 * @generated
	 */
	EList<EventDecision> getDecisions();

} // Cell
