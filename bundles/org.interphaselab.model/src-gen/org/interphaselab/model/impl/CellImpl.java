/**
 */
package org.interphaselab.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.EventDecision;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Recording;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getDesign <em>Design</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getInterphase <em>Interphase</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getReplicate <em>Replicate</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getBarcode <em>Barcode</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getCalibratedOn <em>Calibrated On</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getBuiltOn <em>Built On</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getStorageBeforeTestH <em>Storage Before Test H</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getPelletThicknessUm <em>Pellet Thickness Um</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getPelletRelativeDensityPercent <em>Pellet Relative Density Percent</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getBulkResistanceOhmCm2 <em>Bulk Resistance Ohm Cm2</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getExclusionReason <em>Exclusion Reason</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getRecordings <em>Recordings</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellImpl#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellImpl extends IdentifiedImpl implements Cell {
	/**
	 * The cached value of the '{@link #getDesign() <em>Design</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesign()
	 * @generated
	 * @ordered
	 */
	protected CellDesign design;

	/**
	 * The cached value of the '{@link #getInterphase() <em>Interphase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterphase()
	 * @generated
	 * @ordered
	 */
	protected Interphase interphase;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected Protocol protocol;

	/**
	 * The default value of the '{@link #getReplicate() <em>Replicate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicate()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REPLICATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplicate() <em>Replicate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicate()
	 * @generated
	 * @ordered
	 */
	protected Integer replicate = REPLICATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBarcode() <em>Barcode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarcode()
	 * @generated
	 * @ordered
	 */
	protected static final String BARCODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBarcode() <em>Barcode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarcode()
	 * @generated
	 * @ordered
	 */
	protected String barcode = BARCODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected String operator = OPERATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected String channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCalibratedOn() <em>Calibrated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibratedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CALIBRATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCalibratedOn() <em>Calibrated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibratedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate calibratedOn = CALIBRATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuiltOn() <em>Built On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuiltOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BUILT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuiltOn() <em>Built On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuiltOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate builtOn = BUILT_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStorageBeforeTestH() <em>Storage Before Test H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageBeforeTestH()
	 * @generated
	 * @ordered
	 */
	protected static final Double STORAGE_BEFORE_TEST_H_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStorageBeforeTestH() <em>Storage Before Test H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageBeforeTestH()
	 * @generated
	 * @ordered
	 */
	protected Double storageBeforeTestH = STORAGE_BEFORE_TEST_H_EDEFAULT;

	/**
	 * The default value of the '{@link #getPelletThicknessUm() <em>Pellet Thickness Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPelletThicknessUm()
	 * @generated
	 * @ordered
	 */
	protected static final Double PELLET_THICKNESS_UM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPelletThicknessUm() <em>Pellet Thickness Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPelletThicknessUm()
	 * @generated
	 * @ordered
	 */
	protected Double pelletThicknessUm = PELLET_THICKNESS_UM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPelletRelativeDensityPercent() <em>Pellet Relative Density Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPelletRelativeDensityPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Double PELLET_RELATIVE_DENSITY_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPelletRelativeDensityPercent() <em>Pellet Relative Density Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPelletRelativeDensityPercent()
	 * @generated
	 * @ordered
	 */
	protected Double pelletRelativeDensityPercent = PELLET_RELATIVE_DENSITY_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBulkResistanceOhmCm2() <em>Bulk Resistance Ohm Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBulkResistanceOhmCm2()
	 * @generated
	 * @ordered
	 */
	protected static final Double BULK_RESISTANCE_OHM_CM2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBulkResistanceOhmCm2() <em>Bulk Resistance Ohm Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBulkResistanceOhmCm2()
	 * @generated
	 * @ordered
	 */
	protected Double bulkResistanceOhmCm2 = BULK_RESISTANCE_OHM_CM2_EDEFAULT;

	/**
	 * The default value of the '{@link #getExclusionReason() <em>Exclusion Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusionReason()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCLUSION_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExclusionReason() <em>Exclusion Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusionReason()
	 * @generated
	 * @ordered
	 */
	protected String exclusionReason = EXCLUSION_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecordings() <em>Recordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordings()
	 * @generated
	 * @ordered
	 */
	protected EList<Recording> recordings;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<EventDecision> decisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellDesign getDesign() {
		if (design != null && design.eIsProxy()) {
			InternalEObject oldDesign = (InternalEObject)design;
			design = (CellDesign)eResolveProxy(oldDesign);
			if (design != oldDesign) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CELL__DESIGN, oldDesign, design));
			}
		}
		return design;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellDesign basicGetDesign() {
		return design;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesign(CellDesign newDesign) {
		CellDesign oldDesign = design;
		design = newDesign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__DESIGN, oldDesign, design));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interphase getInterphase() {
		if (interphase != null && interphase.eIsProxy()) {
			InternalEObject oldInterphase = (InternalEObject)interphase;
			interphase = (Interphase)eResolveProxy(oldInterphase);
			if (interphase != oldInterphase) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CELL__INTERPHASE, oldInterphase, interphase));
			}
		}
		return interphase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Interphase basicGetInterphase() {
		return interphase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterphase(Interphase newInterphase) {
		Interphase oldInterphase = interphase;
		interphase = newInterphase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__INTERPHASE, oldInterphase, interphase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protocol getProtocol() {
		if (protocol != null && protocol.eIsProxy()) {
			InternalEObject oldProtocol = (InternalEObject)protocol;
			protocol = (Protocol)eResolveProxy(oldProtocol);
			if (protocol != oldProtocol) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CELL__PROTOCOL, oldProtocol, protocol));
			}
		}
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Protocol basicGetProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(Protocol newProtocol) {
		Protocol oldProtocol = protocol;
		protocol = newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__PROTOCOL, oldProtocol, protocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReplicate() {
		return replicate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplicate(Integer newReplicate) {
		Integer oldReplicate = replicate;
		replicate = newReplicate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__REPLICATE, oldReplicate, replicate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBarcode() {
		return barcode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBarcode(String newBarcode) {
		String oldBarcode = barcode;
		barcode = newBarcode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__BARCODE, oldBarcode, barcode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperator() {
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(String newOperator) {
		String oldOperator = operator;
		operator = newOperator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(String newChannel) {
		String oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCalibratedOn() {
		return calibratedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalibratedOn(LocalDate newCalibratedOn) {
		LocalDate oldCalibratedOn = calibratedOn;
		calibratedOn = newCalibratedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__CALIBRATED_ON, oldCalibratedOn, calibratedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBuiltOn() {
		return builtOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuiltOn(LocalDate newBuiltOn) {
		LocalDate oldBuiltOn = builtOn;
		builtOn = newBuiltOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__BUILT_ON, oldBuiltOn, builtOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		LocalDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStorageBeforeTestH() {
		return storageBeforeTestH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorageBeforeTestH(Double newStorageBeforeTestH) {
		Double oldStorageBeforeTestH = storageBeforeTestH;
		storageBeforeTestH = newStorageBeforeTestH;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__STORAGE_BEFORE_TEST_H, oldStorageBeforeTestH, storageBeforeTestH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPelletThicknessUm() {
		return pelletThicknessUm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPelletThicknessUm(Double newPelletThicknessUm) {
		Double oldPelletThicknessUm = pelletThicknessUm;
		pelletThicknessUm = newPelletThicknessUm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__PELLET_THICKNESS_UM, oldPelletThicknessUm, pelletThicknessUm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPelletRelativeDensityPercent() {
		return pelletRelativeDensityPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPelletRelativeDensityPercent(Double newPelletRelativeDensityPercent) {
		Double oldPelletRelativeDensityPercent = pelletRelativeDensityPercent;
		pelletRelativeDensityPercent = newPelletRelativeDensityPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__PELLET_RELATIVE_DENSITY_PERCENT, oldPelletRelativeDensityPercent, pelletRelativeDensityPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBulkResistanceOhmCm2() {
		return bulkResistanceOhmCm2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBulkResistanceOhmCm2(Double newBulkResistanceOhmCm2) {
		Double oldBulkResistanceOhmCm2 = bulkResistanceOhmCm2;
		bulkResistanceOhmCm2 = newBulkResistanceOhmCm2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__BULK_RESISTANCE_OHM_CM2, oldBulkResistanceOhmCm2, bulkResistanceOhmCm2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExclusionReason() {
		return exclusionReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExclusionReason(String newExclusionReason) {
		String oldExclusionReason = exclusionReason;
		exclusionReason = newExclusionReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL__EXCLUSION_REASON, oldExclusionReason, exclusionReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recording> getRecordings() {
		if (recordings == null) {
			recordings = new EObjectContainmentEList<Recording>(Recording.class, this, ModelPackage.CELL__RECORDINGS);
		}
		return recordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EventDecision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<EventDecision>(EventDecision.class, this, ModelPackage.CELL__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CELL__RECORDINGS:
				return ((InternalEList<?>)getRecordings()).basicRemove(otherEnd, msgs);
			case ModelPackage.CELL__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CELL__DESIGN:
				if (resolve) return getDesign();
				return basicGetDesign();
			case ModelPackage.CELL__INTERPHASE:
				if (resolve) return getInterphase();
				return basicGetInterphase();
			case ModelPackage.CELL__PROTOCOL:
				if (resolve) return getProtocol();
				return basicGetProtocol();
			case ModelPackage.CELL__REPLICATE:
				return getReplicate();
			case ModelPackage.CELL__BARCODE:
				return getBarcode();
			case ModelPackage.CELL__OPERATOR:
				return getOperator();
			case ModelPackage.CELL__INSTRUMENT:
				return getInstrument();
			case ModelPackage.CELL__CHANNEL:
				return getChannel();
			case ModelPackage.CELL__CALIBRATED_ON:
				return getCalibratedOn();
			case ModelPackage.CELL__BUILT_ON:
				return getBuiltOn();
			case ModelPackage.CELL__STARTED_ON:
				return getStartedOn();
			case ModelPackage.CELL__STORAGE_BEFORE_TEST_H:
				return getStorageBeforeTestH();
			case ModelPackage.CELL__PELLET_THICKNESS_UM:
				return getPelletThicknessUm();
			case ModelPackage.CELL__PELLET_RELATIVE_DENSITY_PERCENT:
				return getPelletRelativeDensityPercent();
			case ModelPackage.CELL__BULK_RESISTANCE_OHM_CM2:
				return getBulkResistanceOhmCm2();
			case ModelPackage.CELL__EXCLUSION_REASON:
				return getExclusionReason();
			case ModelPackage.CELL__RECORDINGS:
				return getRecordings();
			case ModelPackage.CELL__DECISIONS:
				return getDecisions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CELL__DESIGN:
				setDesign((CellDesign)newValue);
				return;
			case ModelPackage.CELL__INTERPHASE:
				setInterphase((Interphase)newValue);
				return;
			case ModelPackage.CELL__PROTOCOL:
				setProtocol((Protocol)newValue);
				return;
			case ModelPackage.CELL__REPLICATE:
				setReplicate((Integer)newValue);
				return;
			case ModelPackage.CELL__BARCODE:
				setBarcode((String)newValue);
				return;
			case ModelPackage.CELL__OPERATOR:
				setOperator((String)newValue);
				return;
			case ModelPackage.CELL__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case ModelPackage.CELL__CHANNEL:
				setChannel((String)newValue);
				return;
			case ModelPackage.CELL__CALIBRATED_ON:
				setCalibratedOn((LocalDate)newValue);
				return;
			case ModelPackage.CELL__BUILT_ON:
				setBuiltOn((LocalDate)newValue);
				return;
			case ModelPackage.CELL__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case ModelPackage.CELL__STORAGE_BEFORE_TEST_H:
				setStorageBeforeTestH((Double)newValue);
				return;
			case ModelPackage.CELL__PELLET_THICKNESS_UM:
				setPelletThicknessUm((Double)newValue);
				return;
			case ModelPackage.CELL__PELLET_RELATIVE_DENSITY_PERCENT:
				setPelletRelativeDensityPercent((Double)newValue);
				return;
			case ModelPackage.CELL__BULK_RESISTANCE_OHM_CM2:
				setBulkResistanceOhmCm2((Double)newValue);
				return;
			case ModelPackage.CELL__EXCLUSION_REASON:
				setExclusionReason((String)newValue);
				return;
			case ModelPackage.CELL__RECORDINGS:
				getRecordings().clear();
				getRecordings().addAll((Collection<? extends Recording>)newValue);
				return;
			case ModelPackage.CELL__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends EventDecision>)newValue);
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
			case ModelPackage.CELL__DESIGN:
				setDesign((CellDesign)null);
				return;
			case ModelPackage.CELL__INTERPHASE:
				setInterphase((Interphase)null);
				return;
			case ModelPackage.CELL__PROTOCOL:
				setProtocol((Protocol)null);
				return;
			case ModelPackage.CELL__REPLICATE:
				setReplicate(REPLICATE_EDEFAULT);
				return;
			case ModelPackage.CELL__BARCODE:
				setBarcode(BARCODE_EDEFAULT);
				return;
			case ModelPackage.CELL__OPERATOR:
				setOperator(OPERATOR_EDEFAULT);
				return;
			case ModelPackage.CELL__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case ModelPackage.CELL__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case ModelPackage.CELL__CALIBRATED_ON:
				setCalibratedOn(CALIBRATED_ON_EDEFAULT);
				return;
			case ModelPackage.CELL__BUILT_ON:
				setBuiltOn(BUILT_ON_EDEFAULT);
				return;
			case ModelPackage.CELL__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case ModelPackage.CELL__STORAGE_BEFORE_TEST_H:
				setStorageBeforeTestH(STORAGE_BEFORE_TEST_H_EDEFAULT);
				return;
			case ModelPackage.CELL__PELLET_THICKNESS_UM:
				setPelletThicknessUm(PELLET_THICKNESS_UM_EDEFAULT);
				return;
			case ModelPackage.CELL__PELLET_RELATIVE_DENSITY_PERCENT:
				setPelletRelativeDensityPercent(PELLET_RELATIVE_DENSITY_PERCENT_EDEFAULT);
				return;
			case ModelPackage.CELL__BULK_RESISTANCE_OHM_CM2:
				setBulkResistanceOhmCm2(BULK_RESISTANCE_OHM_CM2_EDEFAULT);
				return;
			case ModelPackage.CELL__EXCLUSION_REASON:
				setExclusionReason(EXCLUSION_REASON_EDEFAULT);
				return;
			case ModelPackage.CELL__RECORDINGS:
				getRecordings().clear();
				return;
			case ModelPackage.CELL__DECISIONS:
				getDecisions().clear();
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
			case ModelPackage.CELL__DESIGN:
				return design != null;
			case ModelPackage.CELL__INTERPHASE:
				return interphase != null;
			case ModelPackage.CELL__PROTOCOL:
				return protocol != null;
			case ModelPackage.CELL__REPLICATE:
				return REPLICATE_EDEFAULT == null ? replicate != null : !REPLICATE_EDEFAULT.equals(replicate);
			case ModelPackage.CELL__BARCODE:
				return BARCODE_EDEFAULT == null ? barcode != null : !BARCODE_EDEFAULT.equals(barcode);
			case ModelPackage.CELL__OPERATOR:
				return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
			case ModelPackage.CELL__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case ModelPackage.CELL__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case ModelPackage.CELL__CALIBRATED_ON:
				return CALIBRATED_ON_EDEFAULT == null ? calibratedOn != null : !CALIBRATED_ON_EDEFAULT.equals(calibratedOn);
			case ModelPackage.CELL__BUILT_ON:
				return BUILT_ON_EDEFAULT == null ? builtOn != null : !BUILT_ON_EDEFAULT.equals(builtOn);
			case ModelPackage.CELL__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case ModelPackage.CELL__STORAGE_BEFORE_TEST_H:
				return STORAGE_BEFORE_TEST_H_EDEFAULT == null ? storageBeforeTestH != null : !STORAGE_BEFORE_TEST_H_EDEFAULT.equals(storageBeforeTestH);
			case ModelPackage.CELL__PELLET_THICKNESS_UM:
				return PELLET_THICKNESS_UM_EDEFAULT == null ? pelletThicknessUm != null : !PELLET_THICKNESS_UM_EDEFAULT.equals(pelletThicknessUm);
			case ModelPackage.CELL__PELLET_RELATIVE_DENSITY_PERCENT:
				return PELLET_RELATIVE_DENSITY_PERCENT_EDEFAULT == null ? pelletRelativeDensityPercent != null : !PELLET_RELATIVE_DENSITY_PERCENT_EDEFAULT.equals(pelletRelativeDensityPercent);
			case ModelPackage.CELL__BULK_RESISTANCE_OHM_CM2:
				return BULK_RESISTANCE_OHM_CM2_EDEFAULT == null ? bulkResistanceOhmCm2 != null : !BULK_RESISTANCE_OHM_CM2_EDEFAULT.equals(bulkResistanceOhmCm2);
			case ModelPackage.CELL__EXCLUSION_REASON:
				return EXCLUSION_REASON_EDEFAULT == null ? exclusionReason != null : !EXCLUSION_REASON_EDEFAULT.equals(exclusionReason);
			case ModelPackage.CELL__RECORDINGS:
				return recordings != null && !recordings.isEmpty();
			case ModelPackage.CELL__DECISIONS:
				return decisions != null && !decisions.isEmpty();
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
		result.append(" (replicate: ");
		result.append(replicate);
		result.append(", barcode: ");
		result.append(barcode);
		result.append(", operator: ");
		result.append(operator);
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", channel: ");
		result.append(channel);
		result.append(", calibratedOn: ");
		result.append(calibratedOn);
		result.append(", builtOn: ");
		result.append(builtOn);
		result.append(", startedOn: ");
		result.append(startedOn);
		result.append(", storageBeforeTestH: ");
		result.append(storageBeforeTestH);
		result.append(", pelletThicknessUm: ");
		result.append(pelletThicknessUm);
		result.append(", pelletRelativeDensityPercent: ");
		result.append(pelletRelativeDensityPercent);
		result.append(", bulkResistanceOhmCm2: ");
		result.append(bulkResistanceOhmCm2);
		result.append(", exclusionReason: ");
		result.append(exclusionReason);
		result.append(')');
		return result.toString();
	}

} //CellImpl
