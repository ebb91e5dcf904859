/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protocol</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  How cells are cycled.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Protocol#getArealCurrentMACm2 <em>Areal Current MA Cm2</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getArealCapacityMAhCm2 <em>Areal Capacity MAh Cm2</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getLowerVoltageLimitV <em>Lower Voltage Limit V</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getUpperVoltageLimitV <em>Upper Voltage Limit V</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getAtLimit <em>At Limit</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getFirstPolarity <em>First Polarity</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getRestBeforeTestH <em>Rest Before Test H</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getRestBetweenHalfCyclesMin <em>Rest Between Half Cycles Min</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getTemperatureC <em>Temperature C</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getStackPressureMPa <em>Stack Pressure MPa</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getStackPressureControl <em>Stack Pressure Control</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getPlannedCycles <em>Planned Cycles</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getCurrentAccuracy <em>Current Accuracy</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getVoltageAccuracyMV <em>Voltage Accuracy MV</em>}</li>
 *   <li>{@link org.interphaselab.model.Protocol#getSamplingIntervalS <em>Sampling Interval S</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getProtocol()
 * @generated
 */
public interface Protocol extends Identified {
	/**
	 * Returns the value of the '<em><b>Areal Current MA Cm2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Areal current.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areal Current MA Cm2</em>' attribute.
	 * @see #setArealCurrentMACm2(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_ArealCurrentMACm2()
	 * @generated
	 */
	Double getArealCurrentMACm2();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getArealCurrentMACm2 <em>Areal Current MA Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Areal Current MA Cm2</em>' attribute.
	 * @see #getArealCurrentMACm2()
	 * @generated
	 */
	void setArealCurrentMACm2(Double value);

	/**
	 * Returns the value of the '<em><b>Areal Capacity MAh Cm2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Areal capacity per half-cycle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areal Capacity MAh Cm2</em>' attribute.
	 * @see #setArealCapacityMAhCm2(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_ArealCapacityMAhCm2()
	 * @generated
	 */
	Double getArealCapacityMAhCm2();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getArealCapacityMAhCm2 <em>Areal Capacity MAh Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Areal Capacity MAh Cm2</em>' attribute.
	 * @see #getArealCapacityMAhCm2()
	 * @generated
	 */
	void setArealCapacityMAhCm2(Double value);

	/**
	 * Returns the value of the '<em><b>Lower Voltage Limit V</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Voltage at which a half-cycle ends, from below.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower Voltage Limit V</em>' attribute.
	 * @see #setLowerVoltageLimitV(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_LowerVoltageLimitV()
	 * @generated
	 */
	Double getLowerVoltageLimitV();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getLowerVoltageLimitV <em>Lower Voltage Limit V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Voltage Limit V</em>' attribute.
	 * @see #getLowerVoltageLimitV()
	 * @generated
	 */
	void setLowerVoltageLimitV(Double value);

	/**
	 * Returns the value of the '<em><b>Upper Voltage Limit V</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Voltage at which a half-cycle ends, from above.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper Voltage Limit V</em>' attribute.
	 * @see #setUpperVoltageLimitV(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_UpperVoltageLimitV()
	 * @generated
	 */
	Double getUpperVoltageLimitV();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getUpperVoltageLimitV <em>Upper Voltage Limit V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper Voltage Limit V</em>' attribute.
	 * @see #getUpperVoltageLimitV()
	 * @generated
	 */
	void setUpperVoltageLimitV(Double value);

	/**
	 * Returns the value of the '<em><b>At Limit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.LimitBehaviour}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the programme does when a half-cycle reaches a voltage limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Limit</em>' attribute.
	 * @see org.interphaselab.model.LimitBehaviour
	 * @see #setAtLimit(LimitBehaviour)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_AtLimit()
	 * @generated
	 */
	LimitBehaviour getAtLimit();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getAtLimit <em>At Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Limit</em>' attribute.
	 * @see org.interphaselab.model.LimitBehaviour
	 * @see #getAtLimit()
	 * @generated
	 */
	void setAtLimit(LimitBehaviour value);

	/**
	 * Returns the value of the '<em><b>First Polarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.FirstPolarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Which electrode plates first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Polarity</em>' attribute.
	 * @see org.interphaselab.model.FirstPolarity
	 * @see #setFirstPolarity(FirstPolarity)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_FirstPolarity()
	 * @generated
	 */
	FirstPolarity getFirstPolarity();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getFirstPolarity <em>First Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Polarity</em>' attribute.
	 * @see org.interphaselab.model.FirstPolarity
	 * @see #getFirstPolarity()
	 * @generated
	 */
	void setFirstPolarity(FirstPolarity value);

	/**
	 * Returns the value of the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Gas around the cell during the test, or vacuum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atmosphere</em>' attribute.
	 * @see #setAtmosphere(String)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_Atmosphere()
	 * @generated
	 */
	String getAtmosphere();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getAtmosphere <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atmosphere</em>' attribute.
	 * @see #getAtmosphere()
	 * @generated
	 */
	void setAtmosphere(String value);

	/**
	 * Returns the value of the '<em><b>Rest Before Test H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Rest before the first half-cycle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rest Before Test H</em>' attribute.
	 * @see #setRestBeforeTestH(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_RestBeforeTestH()
	 * @generated
	 */
	Double getRestBeforeTestH();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getRestBeforeTestH <em>Rest Before Test H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rest Before Test H</em>' attribute.
	 * @see #getRestBeforeTestH()
	 * @generated
	 */
	void setRestBeforeTestH(Double value);

	/**
	 * Returns the value of the '<em><b>Rest Between Half Cycles Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Rest between half-cycles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rest Between Half Cycles Min</em>' attribute.
	 * @see #setRestBetweenHalfCyclesMin(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_RestBetweenHalfCyclesMin()
	 * @generated
	 */
	Double getRestBetweenHalfCyclesMin();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getRestBetweenHalfCyclesMin <em>Rest Between Half Cycles Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rest Between Half Cycles Min</em>' attribute.
	 * @see #getRestBetweenHalfCyclesMin()
	 * @generated
	 */
	void setRestBetweenHalfCyclesMin(Double value);

	/**
	 * Returns the value of the '<em><b>Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Temperature of the cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature C</em>' attribute.
	 * @see #setTemperatureC(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_TemperatureC()
	 * @generated
	 */
	Double getTemperatureC();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getTemperatureC <em>Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature C</em>' attribute.
	 * @see #getTemperatureC()
	 * @generated
	 */
	void setTemperatureC(Double value);

	/**
	 * Returns the value of the '<em><b>Stack Pressure MPa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Pressure on the stack in operation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stack Pressure MPa</em>' attribute.
	 * @see #setStackPressureMPa(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_StackPressureMPa()
	 * @generated
	 */
	Double getStackPressureMPa();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getStackPressureMPa <em>Stack Pressure MPa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stack Pressure MPa</em>' attribute.
	 * @see #getStackPressureMPa()
	 * @generated
	 */
	void setStackPressureMPa(Double value);

	/**
	 * Returns the value of the '<em><b>Stack Pressure Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How the pressure is held, for example by springs, or by a frame of constant gap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stack Pressure Control</em>' attribute.
	 * @see #setStackPressureControl(String)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_StackPressureControl()
	 * @generated
	 */
	String getStackPressureControl();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getStackPressureControl <em>Stack Pressure Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stack Pressure Control</em>' attribute.
	 * @see #getStackPressureControl()
	 * @generated
	 */
	void setStackPressureControl(String value);

	/**
	 * Returns the value of the '<em><b>Planned Cycles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number of cycles the programme asks for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Cycles</em>' attribute.
	 * @see #setPlannedCycles(Integer)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_PlannedCycles()
	 * @generated
	 */
	Integer getPlannedCycles();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getPlannedCycles <em>Planned Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Cycles</em>' attribute.
	 * @see #getPlannedCycles()
	 * @generated
	 */
	void setPlannedCycles(Integer value);

	/**
	 * Returns the value of the '<em><b>Current Accuracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Relative standard uncertainty of the current, for example 0.001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Accuracy</em>' attribute.
	 * @see #setCurrentAccuracy(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_CurrentAccuracy()
	 * @generated
	 */
	Double getCurrentAccuracy();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getCurrentAccuracy <em>Current Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Accuracy</em>' attribute.
	 * @see #getCurrentAccuracy()
	 * @generated
	 */
	void setCurrentAccuracy(Double value);

	/**
	 * Returns the value of the '<em><b>Voltage Accuracy MV</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Standard uncertainty of the voltage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Voltage Accuracy MV</em>' attribute.
	 * @see #setVoltageAccuracyMV(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_VoltageAccuracyMV()
	 * @generated
	 */
	Double getVoltageAccuracyMV();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getVoltageAccuracyMV <em>Voltage Accuracy MV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voltage Accuracy MV</em>' attribute.
	 * @see #getVoltageAccuracyMV()
	 * @generated
	 */
	void setVoltageAccuracyMV(Double value);

	/**
	 * Returns the value of the '<em><b>Sampling Interval S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Time between samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sampling Interval S</em>' attribute.
	 * @see #setSamplingIntervalS(Double)
	 * @see org.interphaselab.model.ModelPackage#getProtocol_SamplingIntervalS()
	 * @generated
	 */
	Double getSamplingIntervalS();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Protocol#getSamplingIntervalS <em>Sampling Interval S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sampling Interval S</em>' attribute.
	 * @see #getSamplingIntervalS()
	 * @generated
	 */
	void setSamplingIntervalS(Double value);

} // Protocol
