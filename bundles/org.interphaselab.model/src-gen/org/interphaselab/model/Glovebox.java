/**
 */
package org.interphaselab.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Glovebox</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The air a cell is built in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Glovebox#getGas <em>Gas</em>}</li>
 *   <li>{@link org.interphaselab.model.Glovebox#getWaterBelowPpm <em>Water Below Ppm</em>}</li>
 *   <li>{@link org.interphaselab.model.Glovebox#getOxygenBelowPpm <em>Oxygen Below Ppm</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getGlovebox()
 * @generated
 */
public interface Glovebox extends EObject {
	/**
	 * Returns the value of the '<em><b>Gas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Gas it is filled with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gas</em>' attribute.
	 * @see #setGas(String)
	 * @see org.interphaselab.model.ModelPackage#getGlovebox_Gas()
	 * @generated
	 */
	String getGas();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Glovebox#getGas <em>Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gas</em>' attribute.
	 * @see #getGas()
	 * @generated
	 */
	void setGas(String value);

	/**
	 * Returns the value of the '<em><b>Water Below Ppm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The water content is below this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Water Below Ppm</em>' attribute.
	 * @see #setWaterBelowPpm(Double)
	 * @see org.interphaselab.model.ModelPackage#getGlovebox_WaterBelowPpm()
	 * @generated
	 */
	Double getWaterBelowPpm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Glovebox#getWaterBelowPpm <em>Water Below Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Water Below Ppm</em>' attribute.
	 * @see #getWaterBelowPpm()
	 * @generated
	 */
	void setWaterBelowPpm(Double value);

	/**
	 * Returns the value of the '<em><b>Oxygen Below Ppm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The oxygen content is below this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oxygen Below Ppm</em>' attribute.
	 * @see #setOxygenBelowPpm(Double)
	 * @see org.interphaselab.model.ModelPackage#getGlovebox_OxygenBelowPpm()
	 * @generated
	 */
	Double getOxygenBelowPpm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Glovebox#getOxygenBelowPpm <em>Oxygen Below Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oxygen Below Ppm</em>' attribute.
	 * @see #getOxygenBelowPpm()
	 * @generated
	 */
	void setOxygenBelowPpm(Double value);

} // Glovebox
