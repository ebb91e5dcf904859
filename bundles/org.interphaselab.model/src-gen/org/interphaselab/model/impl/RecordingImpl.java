/**
 */
package org.interphaselab.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recording</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getOriginalFileName <em>Original File Name</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getRawFile <em>Raw File</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getMappingProfile <em>Mapping Profile</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getColumnPair <em>Column Pair</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getSignConvention <em>Sign Convention</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getTraceId <em>Trace Id</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getRecords <em>Records</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getSpectra <em>Spectra</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getStartTime <em>Start Time</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getImportedBy <em>Imported By</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getImportReport <em>Import Report</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getEarlierVersions <em>Earlier Versions</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.RecordingImpl#getSyntheticNote <em>Synthetic Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecordingImpl extends IdentifiedImpl implements Recording {
	/**
	 * The default value of the '{@link #getOriginalFileName() <em>Original File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginalFileName() <em>Original File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalFileName()
	 * @generated
	 * @ordered
	 */
	protected String originalFileName = ORIGINAL_FILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRawFile() <em>Raw File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawFile()
	 * @generated
	 * @ordered
	 */
	protected static final String RAW_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRawFile() <em>Raw File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawFile()
	 * @generated
	 * @ordered
	 */
	protected String rawFile = RAW_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMappingProfile() <em>Mapping Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappingProfile()
	 * @generated
	 * @ordered
	 */
	protected static final String MAPPING_PROFILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMappingProfile() <em>Mapping Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappingProfile()
	 * @generated
	 * @ordered
	 */
	protected String mappingProfile = MAPPING_PROFILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumnPair() <em>Column Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumnPair()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_PAIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColumnPair() <em>Column Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumnPair()
	 * @generated
	 * @ordered
	 */
	protected String columnPair = COLUMN_PAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignConvention() <em>Sign Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignConvention()
	 * @generated
	 * @ordered
	 */
	protected static final SignConvention SIGN_CONVENTION_EDEFAULT = SignConvention.NOT_REPORTED;

	/**
	 * The cached value of the '{@link #getSignConvention() <em>Sign Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignConvention()
	 * @generated
	 * @ordered
	 */
	protected SignConvention signConvention = SIGN_CONVENTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTraceId() <em>Trace Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceId()
	 * @generated
	 * @ordered
	 */
	protected static final String TRACE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTraceId() <em>Trace Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceId()
	 * @generated
	 * @ordered
	 */
	protected String traceId = TRACE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecords() <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected static final Long RECORDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecords() <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected Long records = RECORDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpectra() <em>Spectra</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpectra()
	 * @generated
	 * @ordered
	 */
	protected static final Long SPECTRA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpectra() <em>Spectra</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpectra()
	 * @generated
	 * @ordered
	 */
	protected Long spectra = SPECTRA_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartTime() <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTime()
	 * @generated
	 * @ordered
	 */
	protected static final String START_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartTime() <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTime()
	 * @generated
	 * @ordered
	 */
	protected String startTime = START_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IMPORTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant importedAt = IMPORTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedBy() <em>Imported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedBy() <em>Imported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedBy()
	 * @generated
	 * @ordered
	 */
	protected String importedBy = IMPORTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportReport() <em>Import Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportReport()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORT_REPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportReport() <em>Import Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportReport()
	 * @generated
	 * @ordered
	 */
	protected String importReport = IMPORT_REPORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEarlierVersions() <em>Earlier Versions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlierVersions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> earlierVersions;

	/**
	 * The default value of the '{@link #getSyntheticNote() <em>Synthetic Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyntheticNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SYNTHETIC_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSyntheticNote() <em>Synthetic Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyntheticNote()
	 * @generated
	 * @ordered
	 */
	protected String syntheticNote = SYNTHETIC_NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RECORDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginalFileName() {
		return originalFileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginalFileName(String newOriginalFileName) {
		String oldOriginalFileName = originalFileName;
		originalFileName = newOriginalFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__ORIGINAL_FILE_NAME, oldOriginalFileName, originalFileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRawFile() {
		return rawFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawFile(String newRawFile) {
		String oldRawFile = rawFile;
		rawFile = newRawFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__RAW_FILE, oldRawFile, rawFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion) {
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMappingProfile() {
		return mappingProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMappingProfile(String newMappingProfile) {
		String oldMappingProfile = mappingProfile;
		mappingProfile = newMappingProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__MAPPING_PROFILE, oldMappingProfile, mappingProfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumnPair() {
		return columnPair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumnPair(String newColumnPair) {
		String oldColumnPair = columnPair;
		columnPair = newColumnPair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__COLUMN_PAIR, oldColumnPair, columnPair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignConvention getSignConvention() {
		return signConvention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignConvention(SignConvention newSignConvention) {
		SignConvention oldSignConvention = signConvention;
		signConvention = newSignConvention == null ? SIGN_CONVENTION_EDEFAULT : newSignConvention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__SIGN_CONVENTION, oldSignConvention, signConvention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone() {
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone) {
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTraceId() {
		return traceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraceId(String newTraceId) {
		String oldTraceId = traceId;
		traceId = newTraceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__TRACE_ID, oldTraceId, traceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRecords() {
		return records;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecords(Long newRecords) {
		Long oldRecords = records;
		records = newRecords;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__RECORDS, oldRecords, records));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSpectra() {
		return spectra;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpectra(Long newSpectra) {
		Long oldSpectra = spectra;
		spectra = newSpectra;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__SPECTRA, oldSpectra, spectra));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartTime() {
		return startTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartTime(String newStartTime) {
		String oldStartTime = startTime;
		startTime = newStartTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__START_TIME, oldStartTime, startTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getImportedAt() {
		return importedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedAt(Instant newImportedAt) {
		Instant oldImportedAt = importedAt;
		importedAt = newImportedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__IMPORTED_AT, oldImportedAt, importedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImportedBy() {
		return importedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedBy(String newImportedBy) {
		String oldImportedBy = importedBy;
		importedBy = newImportedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__IMPORTED_BY, oldImportedBy, importedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImportReport() {
		return importReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportReport(String newImportReport) {
		String oldImportReport = importReport;
		importReport = newImportReport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__IMPORT_REPORT, oldImportReport, importReport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEarlierVersions() {
		if (earlierVersions == null) {
			earlierVersions = new EDataTypeEList<String>(String.class, this, ModelPackage.RECORDING__EARLIER_VERSIONS);
		}
		return earlierVersions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSyntheticNote() {
		return syntheticNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSyntheticNote(String newSyntheticNote) {
		String oldSyntheticNote = syntheticNote;
		syntheticNote = newSyntheticNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORDING__SYNTHETIC_NOTE, oldSyntheticNote, syntheticNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.RECORDING__ORIGINAL_FILE_NAME:
				return getOriginalFileName();
			case ModelPackage.RECORDING__RAW_FILE:
				return getRawFile();
			case ModelPackage.RECORDING__SHA256:
				return getSha256();
			case ModelPackage.RECORDING__FORMAT:
				return getFormat();
			case ModelPackage.RECORDING__FORMAT_VERSION:
				return getFormatVersion();
			case ModelPackage.RECORDING__MAPPING_PROFILE:
				return getMappingProfile();
			case ModelPackage.RECORDING__COLUMN_PAIR:
				return getColumnPair();
			case ModelPackage.RECORDING__SIGN_CONVENTION:
				return getSignConvention();
			case ModelPackage.RECORDING__TIME_ZONE:
				return getTimeZone();
			case ModelPackage.RECORDING__TRACE_ID:
				return getTraceId();
			case ModelPackage.RECORDING__RECORDS:
				return getRecords();
			case ModelPackage.RECORDING__SPECTRA:
				return getSpectra();
			case ModelPackage.RECORDING__START_TIME:
				return getStartTime();
			case ModelPackage.RECORDING__IMPORTED_AT:
				return getImportedAt();
			case ModelPackage.RECORDING__IMPORTED_BY:
				return getImportedBy();
			case ModelPackage.RECORDING__IMPORT_REPORT:
				return getImportReport();
			case ModelPackage.RECORDING__EARLIER_VERSIONS:
				return getEarlierVersions();
			case ModelPackage.RECORDING__SYNTHETIC_NOTE:
				return getSyntheticNote();
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
			case ModelPackage.RECORDING__ORIGINAL_FILE_NAME:
				setOriginalFileName((String)newValue);
				return;
			case ModelPackage.RECORDING__RAW_FILE:
				setRawFile((String)newValue);
				return;
			case ModelPackage.RECORDING__SHA256:
				setSha256((String)newValue);
				return;
			case ModelPackage.RECORDING__FORMAT:
				setFormat((String)newValue);
				return;
			case ModelPackage.RECORDING__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case ModelPackage.RECORDING__MAPPING_PROFILE:
				setMappingProfile((String)newValue);
				return;
			case ModelPackage.RECORDING__COLUMN_PAIR:
				setColumnPair((String)newValue);
				return;
			case ModelPackage.RECORDING__SIGN_CONVENTION:
				setSignConvention((SignConvention)newValue);
				return;
			case ModelPackage.RECORDING__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case ModelPackage.RECORDING__TRACE_ID:
				setTraceId((String)newValue);
				return;
			case ModelPackage.RECORDING__RECORDS:
				setRecords((Long)newValue);
				return;
			case ModelPackage.RECORDING__SPECTRA:
				setSpectra((Long)newValue);
				return;
			case ModelPackage.RECORDING__START_TIME:
				setStartTime((String)newValue);
				return;
			case ModelPackage.RECORDING__IMPORTED_AT:
				setImportedAt((Instant)newValue);
				return;
			case ModelPackage.RECORDING__IMPORTED_BY:
				setImportedBy((String)newValue);
				return;
			case ModelPackage.RECORDING__IMPORT_REPORT:
				setImportReport((String)newValue);
				return;
			case ModelPackage.RECORDING__EARLIER_VERSIONS:
				getEarlierVersions().clear();
				getEarlierVersions().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RECORDING__SYNTHETIC_NOTE:
				setSyntheticNote((String)newValue);
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
			case ModelPackage.RECORDING__ORIGINAL_FILE_NAME:
				setOriginalFileName(ORIGINAL_FILE_NAME_EDEFAULT);
				return;
			case ModelPackage.RECORDING__RAW_FILE:
				setRawFile(RAW_FILE_EDEFAULT);
				return;
			case ModelPackage.RECORDING__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ModelPackage.RECORDING__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case ModelPackage.RECORDING__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ModelPackage.RECORDING__MAPPING_PROFILE:
				setMappingProfile(MAPPING_PROFILE_EDEFAULT);
				return;
			case ModelPackage.RECORDING__COLUMN_PAIR:
				setColumnPair(COLUMN_PAIR_EDEFAULT);
				return;
			case ModelPackage.RECORDING__SIGN_CONVENTION:
				setSignConvention(SIGN_CONVENTION_EDEFAULT);
				return;
			case ModelPackage.RECORDING__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case ModelPackage.RECORDING__TRACE_ID:
				setTraceId(TRACE_ID_EDEFAULT);
				return;
			case ModelPackage.RECORDING__RECORDS:
				setRecords(RECORDS_EDEFAULT);
				return;
			case ModelPackage.RECORDING__SPECTRA:
				setSpectra(SPECTRA_EDEFAULT);
				return;
			case ModelPackage.RECORDING__START_TIME:
				setStartTime(START_TIME_EDEFAULT);
				return;
			case ModelPackage.RECORDING__IMPORTED_AT:
				setImportedAt(IMPORTED_AT_EDEFAULT);
				return;
			case ModelPackage.RECORDING__IMPORTED_BY:
				setImportedBy(IMPORTED_BY_EDEFAULT);
				return;
			case ModelPackage.RECORDING__IMPORT_REPORT:
				setImportReport(IMPORT_REPORT_EDEFAULT);
				return;
			case ModelPackage.RECORDING__EARLIER_VERSIONS:
				getEarlierVersions().clear();
				return;
			case ModelPackage.RECORDING__SYNTHETIC_NOTE:
				setSyntheticNote(SYNTHETIC_NOTE_EDEFAULT);
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
			case ModelPackage.RECORDING__ORIGINAL_FILE_NAME:
				return ORIGINAL_FILE_NAME_EDEFAULT == null ? originalFileName != null : !ORIGINAL_FILE_NAME_EDEFAULT.equals(originalFileName);
			case ModelPackage.RECORDING__RAW_FILE:
				return RAW_FILE_EDEFAULT == null ? rawFile != null : !RAW_FILE_EDEFAULT.equals(rawFile);
			case ModelPackage.RECORDING__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ModelPackage.RECORDING__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case ModelPackage.RECORDING__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case ModelPackage.RECORDING__MAPPING_PROFILE:
				return MAPPING_PROFILE_EDEFAULT == null ? mappingProfile != null : !MAPPING_PROFILE_EDEFAULT.equals(mappingProfile);
			case ModelPackage.RECORDING__COLUMN_PAIR:
				return COLUMN_PAIR_EDEFAULT == null ? columnPair != null : !COLUMN_PAIR_EDEFAULT.equals(columnPair);
			case ModelPackage.RECORDING__SIGN_CONVENTION:
				return signConvention != SIGN_CONVENTION_EDEFAULT;
			case ModelPackage.RECORDING__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case ModelPackage.RECORDING__TRACE_ID:
				return TRACE_ID_EDEFAULT == null ? traceId != null : !TRACE_ID_EDEFAULT.equals(traceId);
			case ModelPackage.RECORDING__RECORDS:
				return RECORDS_EDEFAULT == null ? records != null : !RECORDS_EDEFAULT.equals(records);
			case ModelPackage.RECORDING__SPECTRA:
				return SPECTRA_EDEFAULT == null ? spectra != null : !SPECTRA_EDEFAULT.equals(spectra);
			case ModelPackage.RECORDING__START_TIME:
				return START_TIME_EDEFAULT == null ? startTime != null : !START_TIME_EDEFAULT.equals(startTime);
			case ModelPackage.RECORDING__IMPORTED_AT:
				return IMPORTED_AT_EDEFAULT == null ? importedAt != null : !IMPORTED_AT_EDEFAULT.equals(importedAt);
			case ModelPackage.RECORDING__IMPORTED_BY:
				return IMPORTED_BY_EDEFAULT == null ? importedBy != null : !IMPORTED_BY_EDEFAULT.equals(importedBy);
			case ModelPackage.RECORDING__IMPORT_REPORT:
				return IMPORT_REPORT_EDEFAULT == null ? importReport != null : !IMPORT_REPORT_EDEFAULT.equals(importReport);
			case ModelPackage.RECORDING__EARLIER_VERSIONS:
				return earlierVersions != null && !earlierVersions.isEmpty();
			case ModelPackage.RECORDING__SYNTHETIC_NOTE:
				return SYNTHETIC_NOTE_EDEFAULT == null ? syntheticNote != null : !SYNTHETIC_NOTE_EDEFAULT.equals(syntheticNote);
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
		result.append(" (originalFileName: ");
		result.append(originalFileName);
		result.append(", rawFile: ");
		result.append(rawFile);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", format: ");
		result.append(format);
		result.append(", formatVersion: ");
		result.append(formatVersion);
		result.append(", mappingProfile: ");
		result.append(mappingProfile);
		result.append(", columnPair: ");
		result.append(columnPair);
		result.append(", signConvention: ");
		result.append(signConvention);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", traceId: ");
		result.append(traceId);
		result.append(", records: ");
		result.append(records);
		result.append(", spectra: ");
		result.append(spectra);
		result.append(", startTime: ");
		result.append(startTime);
		result.append(", importedAt: ");
		result.append(importedAt);
		result.append(", importedBy: ");
		result.append(importedBy);
		result.append(", importReport: ");
		result.append(importReport);
		result.append(", earlierVersions: ");
		result.append(earlierVersions);
		result.append(", syntheticNote: ");
		result.append(syntheticNote);
		result.append(')');
		return result.toString();
	}

} //RecordingImpl
