/**
 */
package org.interphaselab.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assembly Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One step of an assembly.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.AssemblyStep#getPressureMPa <em>Pressure MPa</em>}</li>
 *   <li>{@link org.interphaselab.model.AssemblyStep#getTimeMin <em>Time Min</em>}</li>
 *   <li>{@link org.interphaselab.model.AssemblyStep#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getAssemblyStep()
 * @generated
 */
public interface AssemblyStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Pressure MPa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure MPa</em>' attribute.
	 * @see #setPressureMPa(Double)
	 * @see org.interphaselab.model.ModelPackage#getAssemblyStep_PressureMPa()
	 * @generated
	 */
	Double getPressureMPa();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.AssemblyStep#getPressureMPa <em>Pressure MPa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure MPa</em>' attribute.
	 * @see #getPressureMPa()
	 * @generated
	 */
	void setPressureMPa(Double value);

	/**
	 * Returns the value of the '<em><b>Time Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How long the pressure was held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Min</em>' attribute.
	 * @see #setTimeMin(Double)
	 * @see org.interphaselab.model.ModelPackage#getAssemblyStep_TimeMin()
	 * @generated
	 */
	Double getTimeMin();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.AssemblyStep#getTimeMin <em>Time Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Min</em>' attribute.
	 * @see #getTimeMin()
	 * @generated
	 */
	void setTimeMin(Double value);

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Remarks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remarks</em>' attribute.
	 * @see #setRemarks(String)
	 * @see org.interphaselab.model.ModelPackage#getAssemblyStep_Remarks()
	 * @generated
	 */
	String getRemarks();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.AssemblyStep#getRemarks <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remarks</em>' attribute.
	 * @see #getRemarks()
	 * @generated
	 */
	void setRemarks(String value);

} // AssemblyStep
