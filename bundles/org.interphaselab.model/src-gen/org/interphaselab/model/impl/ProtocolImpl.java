/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.FirstPolarity;
import org.interphaselab.model.LimitBehaviour;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Protocol;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Protocol</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getArealCurrentMACm2 <em>Areal Current MA Cm2</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getArealCapacityMAhCm2 <em>Areal Capacity MAh Cm2</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getLowerVoltageLimitV <em>Lower Voltage Limit V</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getUpperVoltageLimitV <em>Upper Voltage Limit V</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getAtLimit <em>At Limit</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getFirstPolarity <em>First Polarity</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getRestBeforeTestH <em>Rest Before Test H</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getRestBetweenHalfCyclesMin <em>Rest Between Half Cycles Min</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getTemperatureC <em>Temperature C</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getStackPressureMPa <em>Stack Pressure MPa</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getStackPressureControl <em>Stack Pressure Control</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getPlannedCycles <em>Planned Cycles</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getCurrentAccuracy <em>Current Accuracy</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getVoltageAccuracyMV <em>Voltage Accuracy MV</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ProtocolImpl#getSamplingIntervalS <em>Sampling Interval S</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProtocolImpl extends IdentifiedImpl implements Protocol {
	/**
	 * The default value of the '{@link #getArealCurrentMACm2() <em>Areal Current MA Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCurrentMACm2()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREAL_CURRENT_MA_CM2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArealCurrentMACm2() <em>Areal Current MA Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCurrentMACm2()
	 * @generated
	 * @ordered
	 */
	protected Double arealCurrentMACm2 = AREAL_CURRENT_MA_CM2_EDEFAULT;

	/**
	 * The default value of the '{@link #getArealCapacityMAhCm2() <em>Areal Capacity MAh Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCapacityMAhCm2()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREAL_CAPACITY_MAH_CM2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArealCapacityMAhCm2() <em>Areal Capacity MAh Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCapacityMAhCm2()
	 * @generated
	 * @ordered
	 */
	protected Double arealCapacityMAhCm2 = AREAL_CAPACITY_MAH_CM2_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowerVoltageLimitV() <em>Lower Voltage Limit V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerVoltageLimitV()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOWER_VOLTAGE_LIMIT_V_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowerVoltageLimitV() <em>Lower Voltage Limit V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerVoltageLimitV()
	 * @generated
	 * @ordered
	 */
	protected Double lowerVoltageLimitV = LOWER_VOLTAGE_LIMIT_V_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpperVoltageLimitV() <em>Upper Voltage Limit V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperVoltageLimitV()
	 * @generated
	 * @ordered
	 */
	protected static final Double UPPER_VOLTAGE_LIMIT_V_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpperVoltageLimitV() <em>Upper Voltage Limit V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperVoltageLimitV()
	 * @generated
	 * @ordered
	 */
	protected Double upperVoltageLimitV = UPPER_VOLTAGE_LIMIT_V_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtLimit() <em>At Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLimit()
	 * @generated
	 * @ordered
	 */
	protected static final LimitBehaviour AT_LIMIT_EDEFAULT = LimitBehaviour.NOT_REPORTED;

	/**
	 * The cached value of the '{@link #getAtLimit() <em>At Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLimit()
	 * @generated
	 * @ordered
	 */
	protected LimitBehaviour atLimit = AT_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstPolarity() <em>First Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final FirstPolarity FIRST_POLARITY_EDEFAULT = FirstPolarity.NOT_REPORTED;

	/**
	 * The cached value of the '{@link #getFirstPolarity() <em>First Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstPolarity()
	 * @generated
	 * @ordered
	 */
	protected FirstPolarity firstPolarity = FIRST_POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected static final String ATMOSPHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected String atmosphere = ATMOSPHERE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestBeforeTestH() <em>Rest Before Test H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestBeforeTestH()
	 * @generated
	 * @ordered
	 */
	protected static final Double REST_BEFORE_TEST_H_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestBeforeTestH() <em>Rest Before Test H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestBeforeTestH()
	 * @generated
	 * @ordered
	 */
	protected Double restBeforeTestH = REST_BEFORE_TEST_H_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestBetweenHalfCyclesMin() <em>Rest Between Half Cycles Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestBetweenHalfCyclesMin()
	 * @generated
	 * @ordered
	 */
	protected static final Double REST_BETWEEN_HALF_CYCLES_MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestBetweenHalfCyclesMin() <em>Rest Between Half Cycles Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestBetweenHalfCyclesMin()
	 * @generated
	 * @ordered
	 */
	protected Double restBetweenHalfCyclesMin = REST_BETWEEN_HALF_CYCLES_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemperatureC() <em>Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperatureC()
	 * @generated
	 * @ordered
	 */
	protected static final Double TEMPERATURE_C_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemperatureC() <em>Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperatureC()
	 * @generated
	 * @ordered
	 */
	protected Double temperatureC = TEMPERATURE_C_EDEFAULT;

	/**
	 * The default value of the '{@link #getStackPressureMPa() <em>Stack Pressure MPa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStackPressureMPa()
	 * @generated
	 * @ordered
	 */
	protected static final Double STACK_PRESSURE_MPA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStackPressureMPa() <em>Stack Pressure MPa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStackPressureMPa()
	 * @generated
	 * @ordered
	 */
	protected Double stackPressureMPa = STACK_PRESSURE_MPA_EDEFAULT;

	/**
	 * The default value of the '{@link #getStackPressureControl() <em>Stack Pressure Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStackPressureControl()
	 * @generated
	 * @ordered
	 */
	protected static final String STACK_PRESSURE_CONTROL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStackPressureControl() <em>Stack Pressure Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStackPressureControl()
	 * @generated
	 * @ordered
	 */
	protected String stackPressureControl = STACK_PRESSURE_CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedCycles() <em>Planned Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedCycles()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PLANNED_CYCLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedCycles() <em>Planned Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedCycles()
	 * @generated
	 * @ordered
	 */
	protected Integer plannedCycles = PLANNED_CYCLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrentAccuracy() <em>Current Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentAccuracy()
	 * @generated
	 * @ordered
	 */
	protected static final Double CURRENT_ACCURACY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentAccuracy() <em>Current Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentAccuracy()
	 * @generated
	 * @ordered
	 */
	protected Double currentAccuracy = CURRENT_ACCURACY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoltageAccuracyMV() <em>Voltage Accuracy MV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltageAccuracyMV()
	 * @generated
	 * @ordered
	 */
	protected static final Double VOLTAGE_ACCURACY_MV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoltageAccuracyMV() <em>Voltage Accuracy MV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltageAccuracyMV()
	 * @generated
	 * @ordered
	 */
	protected Double voltageAccuracyMV = VOLTAGE_ACCURACY_MV_EDEFAULT;

	/**
	 * The default value of the '{@link #getSamplingIntervalS() <em>Sampling Interval S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplingIntervalS()
	 * @generated
	 * @ordered
	 */
	protected static final Double SAMPLING_INTERVAL_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSamplingIntervalS() <em>Sampling Interval S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplingIntervalS()
	 * @generated
	 * @ordered
	 */
	protected Double samplingIntervalS = SAMPLING_INTERVAL_S_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtocolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROTOCOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getArealCurrentMACm2() {
		return arealCurrentMACm2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArealCurrentMACm2(Double newArealCurrentMACm2) {
		Double oldArealCurrentMACm2 = arealCurrentMACm2;
		arealCurrentMACm2 = newArealCurrentMACm2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__AREAL_CURRENT_MA_CM2, oldArealCurrentMACm2, arealCurrentMACm2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getArealCapacityMAhCm2() {
		return arealCapacityMAhCm2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArealCapacityMAhCm2(Double newArealCapacityMAhCm2) {
		Double oldArealCapacityMAhCm2 = arealCapacityMAhCm2;
		arealCapacityMAhCm2 = newArealCapacityMAhCm2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__AREAL_CAPACITY_MAH_CM2, oldArealCapacityMAhCm2, arealCapacityMAhCm2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLowerVoltageLimitV() {
		return lowerVoltageLimitV;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowerVoltageLimitV(Double newLowerVoltageLimitV) {
		Double oldLowerVoltageLimitV = lowerVoltageLimitV;
		lowerVoltageLimitV = newLowerVoltageLimitV;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__LOWER_VOLTAGE_LIMIT_V, oldLowerVoltageLimitV, lowerVoltageLimitV));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getUpperVoltageLimitV() {
		return upperVoltageLimitV;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpperVoltageLimitV(Double newUpperVoltageLimitV) {
		Double oldUpperVoltageLimitV = upperVoltageLimitV;
		upperVoltageLimitV = newUpperVoltageLimitV;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__UPPER_VOLTAGE_LIMIT_V, oldUpperVoltageLimitV, upperVoltageLimitV));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LimitBehaviour getAtLimit() {
		return atLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtLimit(LimitBehaviour newAtLimit) {
		LimitBehaviour oldAtLimit = atLimit;
		atLimit = newAtLimit == null ? AT_LIMIT_EDEFAULT : newAtLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__AT_LIMIT, oldAtLimit, atLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FirstPolarity getFirstPolarity() {
		return firstPolarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstPolarity(FirstPolarity newFirstPolarity) {
		FirstPolarity oldFirstPolarity = firstPolarity;
		firstPolarity = newFirstPolarity == null ? FIRST_POLARITY_EDEFAULT : newFirstPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__FIRST_POLARITY, oldFirstPolarity, firstPolarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAtmosphere() {
		return atmosphere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtmosphere(String newAtmosphere) {
		String oldAtmosphere = atmosphere;
		atmosphere = newAtmosphere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__ATMOSPHERE, oldAtmosphere, atmosphere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRestBeforeTestH() {
		return restBeforeTestH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestBeforeTestH(Double newRestBeforeTestH) {
		Double oldRestBeforeTestH = restBeforeTestH;
		restBeforeTestH = newRestBeforeTestH;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__REST_BEFORE_TEST_H, oldRestBeforeTestH, restBeforeTestH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRestBetweenHalfCyclesMin() {
		return restBetweenHalfCyclesMin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestBetweenHalfCyclesMin(Double newRestBetweenHalfCyclesMin) {
		Double oldRestBetweenHalfCyclesMin = restBetweenHalfCyclesMin;
		restBetweenHalfCyclesMin = newRestBetweenHalfCyclesMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__REST_BETWEEN_HALF_CYCLES_MIN, oldRestBetweenHalfCyclesMin, restBetweenHalfCyclesMin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTemperatureC() {
		return temperatureC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperatureC(Double newTemperatureC) {
		Double oldTemperatureC = temperatureC;
		temperatureC = newTemperatureC;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__TEMPERATURE_C, oldTemperatureC, temperatureC));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStackPressureMPa() {
		return stackPressureMPa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStackPressureMPa(Double newStackPressureMPa) {
		Double oldStackPressureMPa = stackPressureMPa;
		stackPressureMPa = newStackPressureMPa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__STACK_PRESSURE_MPA, oldStackPressureMPa, stackPressureMPa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStackPressureControl() {
		return stackPressureControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStackPressureControl(String newStackPressureControl) {
		String oldStackPressureControl = stackPressureControl;
		stackPressureControl = newStackPressureControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__STACK_PRESSURE_CONTROL, oldStackPressureControl, stackPressureControl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPlannedCycles() {
		return plannedCycles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedCycles(Integer newPlannedCycles) {
		Integer oldPlannedCycles = plannedCycles;
		plannedCycles = newPlannedCycles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__PLANNED_CYCLES, oldPlannedCycles, plannedCycles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCurrentAccuracy() {
		return currentAccuracy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentAccuracy(Double newCurrentAccuracy) {
		Double oldCurrentAccuracy = currentAccuracy;
		currentAccuracy = newCurrentAccuracy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__CURRENT_ACCURACY, oldCurrentAccuracy, currentAccuracy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getVoltageAccuracyMV() {
		return voltageAccuracyMV;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoltageAccuracyMV(Double newVoltageAccuracyMV) {
		Double oldVoltageAccuracyMV = voltageAccuracyMV;
		voltageAccuracyMV = newVoltageAccuracyMV;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__VOLTAGE_ACCURACY_MV, oldVoltageAccuracyMV, voltageAccuracyMV));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSamplingIntervalS() {
		return samplingIntervalS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamplingIntervalS(Double newSamplingIntervalS) {
		Double oldSamplingIntervalS = samplingIntervalS;
		samplingIntervalS = newSamplingIntervalS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTOCOL__SAMPLING_INTERVAL_S, oldSamplingIntervalS, samplingIntervalS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PROTOCOL__AREAL_CURRENT_MA_CM2:
				return getArealCurrentMACm2();
			case ModelPackage.PROTOCOL__AREAL_CAPACITY_MAH_CM2:
				return getArealCapacityMAhCm2();
			case ModelPackage.PROTOCOL__LOWER_VOLTAGE_LIMIT_V:
				return getLowerVoltageLimitV();
			case ModelPackage.PROTOCOL__UPPER_VOLTAGE_LIMIT_V:
				return getUpperVoltageLimitV();
			case ModelPackage.PROTOCOL__AT_LIMIT:
				return getAtLimit();
			case ModelPackage.PROTOCOL__FIRST_POLARITY:
				return getFirstPolarity();
			case ModelPackage.PROTOCOL__ATMOSPHERE:
				return getAtmosphere();
			case ModelPackage.PROTOCOL__REST_BEFORE_TEST_H:
				return getRestBeforeTestH();
			case ModelPackage.PROTOCOL__REST_BETWEEN_HALF_CYCLES_MIN:
				return getRestBetweenHalfCyclesMin();
			case ModelPackage.PROTOCOL__TEMPERATURE_C:
				return getTemperatureC();
			case ModelPackage.PROTOCOL__STACK_PRESSURE_MPA:
				return getStackPressureMPa();
			case ModelPackage.PROTOCOL__STACK_PRESSURE_CONTROL:
				return getStackPressureControl();
			case ModelPackage.PROTOCOL__PLANNED_CYCLES:
				return getPlannedCycles();
			case ModelPackage.PROTOCOL__CURRENT_ACCURACY:
				return getCurrentAccuracy();
			case ModelPackage.PROTOCOL__VOLTAGE_ACCURACY_MV:
				return getVoltageAccuracyMV();
			case ModelPackage.PROTOCOL__SAMPLING_INTERVAL_S:
				return getSamplingIntervalS();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PROTOCOL__AREAL_CURRENT_MA_CM2:
				setArealCurrentMACm2((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__AREAL_CAPACITY_MAH_CM2:
				setArealCapacityMAhCm2((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__LOWER_VOLTAGE_LIMIT_V:
				setLowerVoltageLimitV((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__UPPER_VOLTAGE_LIMIT_V:
				setUpperVoltageLimitV((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__AT_LIMIT:
				setAtLimit((LimitBehaviour)newValue);
				return;
			case ModelPackage.PROTOCOL__FIRST_POLARITY:
				setFirstPolarity((FirstPolarity)newValue);
				return;
			case ModelPackage.PROTOCOL__ATMOSPHERE:
				setAtmosphere((String)newValue);
				return;
			case ModelPackage.PROTOCOL__REST_BEFORE_TEST_H:
				setRestBeforeTestH((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__REST_BETWEEN_HALF_CYCLES_MIN:
				setRestBetweenHalfCyclesMin((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__TEMPERATURE_C:
				setTemperatureC((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__STACK_PRESSURE_MPA:
				setStackPressureMPa((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__STACK_PRESSURE_CONTROL:
				setStackPressureControl((String)newValue);
				return;
			case ModelPackage.PROTOCOL__PLANNED_CYCLES:
				setPlannedCycles((Integer)newValue);
				return;
			case ModelPackage.PROTOCOL__CURRENT_ACCURACY:
				setCurrentAccuracy((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__VOLTAGE_ACCURACY_MV:
				setVoltageAccuracyMV((Double)newValue);
				return;
			case ModelPackage.PROTOCOL__SAMPLING_INTERVAL_S:
				setSamplingIntervalS((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.PROTOCOL__AREAL_CURRENT_MA_CM2:
				setArealCurrentMACm2(AREAL_CURRENT_MA_CM2_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__AREAL_CAPACITY_MAH_CM2:
				setArealCapacityMAhCm2(AREAL_CAPACITY_MAH_CM2_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__LOWER_VOLTAGE_LIMIT_V:
				setLowerVoltageLimitV(LOWER_VOLTAGE_LIMIT_V_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__UPPER_VOLTAGE_LIMIT_V:
				setUpperVoltageLimitV(UPPER_VOLTAGE_LIMIT_V_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__AT_LIMIT:
				setAtLimit(AT_LIMIT_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__FIRST_POLARITY:
				setFirstPolarity(FIRST_POLARITY_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__ATMOSPHERE:
				setAtmosphere(ATMOSPHERE_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__REST_BEFORE_TEST_H:
				setRestBeforeTestH(REST_BEFORE_TEST_H_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__REST_BETWEEN_HALF_CYCLES_MIN:
				setRestBetweenHalfCyclesMin(REST_BETWEEN_HALF_CYCLES_MIN_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__TEMPERATURE_C:
				setTemperatureC(TEMPERATURE_C_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__STACK_PRESSURE_MPA:
				setStackPressureMPa(STACK_PRESSURE_MPA_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__STACK_PRESSURE_CONTROL:
				setStackPressureControl(STACK_PRESSURE_CONTROL_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__PLANNED_CYCLES:
				setPlannedCycles(PLANNED_CYCLES_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__CURRENT_ACCURACY:
				setCurrentAccuracy(CURRENT_ACCURACY_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__VOLTAGE_ACCURACY_MV:
				setVoltageAccuracyMV(VOLTAGE_ACCURACY_MV_EDEFAULT);
				return;
			case ModelPackage.PROTOCOL__SAMPLING_INTERVAL_S:
				setSamplingIntervalS(SAMPLING_INTERVAL_S_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.PROTOCOL__AREAL_CURRENT_MA_CM2:
				return AREAL_CURRENT_MA_CM2_EDEFAULT == null ? arealCurrentMACm2 != null : !AREAL_CURRENT_MA_CM2_EDEFAULT.equals(arealCurrentMACm2);
			case ModelPackage.PROTOCOL__AREAL_CAPACITY_MAH_CM2:
				return AREAL_CAPACITY_MAH_CM2_EDEFAULT == null ? arealCapacityMAhCm2 != null : !AREAL_CAPACITY_MAH_CM2_EDEFAULT.equals(arealCapacityMAhCm2);
			case ModelPackage.PROTOCOL__LOWER_VOLTAGE_LIMIT_V:
				return LOWER_VOLTAGE_LIMIT_V_EDEFAULT == null ? lowerVoltageLimitV != null : !LOWER_VOLTAGE_LIMIT_V_EDEFAULT.equals(lowerVoltageLimitV);
			case ModelPackage.PROTOCOL__UPPER_VOLTAGE_LIMIT_V:
				return UPPER_VOLTAGE_LIMIT_V_EDEFAULT == null ? upperVoltageLimitV != null : !UPPER_VOLTAGE_LIMIT_V_EDEFAULT.equals(upperVoltageLimitV);
			case ModelPackage.PROTOCOL__AT_LIMIT:
				return atLimit != AT_LIMIT_EDEFAULT;
			case ModelPackage.PROTOCOL__FIRST_POLARITY:
				return firstPolarity != FIRST_POLARITY_EDEFAULT;
			case ModelPackage.PROTOCOL__ATMOSPHERE:
				return ATMOSPHERE_EDEFAULT == null ? atmosphere != null : !ATMOSPHERE_EDEFAULT.equals(atmosphere);
			case ModelPackage.PROTOCOL__REST_BEFORE_TEST_H:
				return REST_BEFORE_TEST_H_EDEFAULT == null ? restBeforeTestH != null : !REST_BEFORE_TEST_H_EDEFAULT.equals(restBeforeTestH);
			case ModelPackage.PROTOCOL__REST_BETWEEN_HALF_CYCLES_MIN:
				return REST_BETWEEN_HALF_CYCLES_MIN_EDEFAULT == null ? restBetweenHalfCyclesMin != null : !REST_BETWEEN_HALF_CYCLES_MIN_EDEFAULT.equals(restBetweenHalfCyclesMin);
			case ModelPackage.PROTOCOL__TEMPERATURE_C:
				return TEMPERATURE_C_EDEFAULT == null ? temperatureC != null : !TEMPERATURE_C_EDEFAULT.equals(temperatureC);
			case ModelPackage.PROTOCOL__STACK_PRESSURE_MPA:
				return STACK_PRESSURE_MPA_EDEFAULT == null ? stackPressureMPa != null : !STACK_PRESSURE_MPA_EDEFAULT.equals(stackPressureMPa);
			case ModelPackage.PROTOCOL__STACK_PRESSURE_CONTROL:
				return STACK_PRESSURE_CONTROL_EDEFAULT == null ? stackPressureControl != null : !STACK_PRESSURE_CONTROL_EDEFAULT.equals(stackPressureControl);
			case ModelPackage.PROTOCOL__PLANNED_CYCLES:
				return PLANNED_CYCLES_EDEFAULT == null ? plannedCycles != null : !PLANNED_CYCLES_EDEFAULT.equals(plannedCycles);
			case ModelPackage.PROTOCOL__CURRENT_ACCURACY:
				return CURRENT_ACCURACY_EDEFAULT == null ? currentAccuracy != null : !CURRENT_ACCURACY_EDEFAULT.equals(currentAccuracy);
			case ModelPackage.PROTOCOL__VOLTAGE_ACCURACY_MV:
				return VOLTAGE_ACCURACY_MV_EDEFAULT == null ? voltageAccuracyMV != null : !VOLTAGE_ACCURACY_MV_EDEFAULT.equals(voltageAccuracyMV);
			case ModelPackage.PROTOCOL__SAMPLING_INTERVAL_S:
				return SAMPLING_INTERVAL_S_EDEFAULT == null ? samplingIntervalS != null : !SAMPLING_INTERVAL_S_EDEFAULT.equals(samplingIntervalS);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (arealCurrentMACm2: ");
		result.append(arealCurrentMACm2);
		result.append(", arealCapacityMAhCm2: ");
		result.append(arealCapacityMAhCm2);
		result.append(", lowerVoltageLimitV: ");
		result.append(lowerVoltageLimitV);
		result.append(", upperVoltageLimitV: ");
		result.append(upperVoltageLimitV);
		result.append(", atLimit: ");
		result.append(atLimit);
		result.append(", firstPolarity: ");
		result.append(firstPolarity);
		result.append(", atmosphere: ");
		result.append(atmosphere);
		result.append(", restBeforeTestH: ");
		result.append(restBeforeTestH);
		result.append(", restBetweenHalfCyclesMin: ");
		result.append(restBetweenHalfCyclesMin);
		result.append(", temperatureC: ");
		result.append(temperatureC);
		result.append(", stackPressureMPa: ");
		result.append(stackPressureMPa);
		result.append(", stackPressureControl: ");
		result.append(stackPressureControl);
		result.append(", plannedCycles: ");
		result.append(plannedCycles);
		result.append(", currentAccuracy: ");
		result.append(currentAccuracy);
		result.append(", voltageAccuracyMV: ");
		result.append(voltageAccuracyMV);
		result.append(", samplingIntervalS: ");
		result.append(samplingIntervalS);
		result.append(')');
		return result.toString();
	}

} //ProtocolImpl
