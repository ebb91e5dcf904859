/**
 */
package org.interphaselab.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recording</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One file an instrument wrote, and the trace that was read from it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Recording#getOriginalFileName <em>Original File Name</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getRawFile <em>Raw File</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getFormat <em>Format</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getMappingProfile <em>Mapping Profile</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getColumnPair <em>Column Pair</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getSignConvention <em>Sign Convention</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getTraceId <em>Trace Id</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getRecords <em>Records</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getSpectra <em>Spectra</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getStartTime <em>Start Time</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getImportedBy <em>Imported By</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getImportReport <em>Import Report</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getEarlierVersions <em>Earlier Versions</em>}</li>
 *   <li>{@link org.interphaselab.model.Recording#getSyntheticNote <em>Synthetic Note</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getRecording()
 * @generated
 */
public interface Recording extends Identified {
	/**
	 * Returns the value of the '<em><b>Original File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Name of the file when it was imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original File Name</em>' attribute.
	 * @see #setOriginalFileName(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_OriginalFileName()
	 * @generated
	 */
	String getOriginalFileName();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getOriginalFileName <em>Original File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original File Name</em>' attribute.
	 * @see #getOriginalFileName()
	 * @generated
	 */
	void setOriginalFileName(String value);

	/**
	 * Returns the value of the '<em><b>Raw File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The untouched copy of the file, relative to the study folder, with slashes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw File</em>' attribute.
	 * @see #setRawFile(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_RawFile()
	 * @generated
	 */
	String getRawFile();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getRawFile <em>Raw File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw File</em>' attribute.
	 * @see #getRawFile()
	 * @generated
	 */
	void setRawFile(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  SHA-256 of the file, hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_Sha256()
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Format, for example neware-ndax.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_Format()
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Version of the format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_FormatVersion()
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Mapping Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The mapping a table was read by, kept in the study: profiles/NAME.json. Absent for formats of instruments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping Profile</em>' attribute.
	 * @see #setMappingProfile(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_MappingProfile()
	 * @generated
	 */
	String getMappingProfile();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getMappingProfile <em>Mapping Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping Profile</em>' attribute.
	 * @see #getMappingProfile()
	 * @generated
	 */
	void setMappingProfile(String value);

	/**
	 * Returns the value of the '<em><b>Column Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Which pair or group of columns of a table that holds several cells. Absent where it holds one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column Pair</em>' attribute.
	 * @see #setColumnPair(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_ColumnPair()
	 * @generated
	 */
	String getColumnPair();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getColumnPair <em>Column Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column Pair</em>' attribute.
	 * @see #getColumnPair()
	 * @generated
	 */
	void setColumnPair(String value);

	/**
	 * Returns the value of the '<em><b>Sign Convention</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.SignConvention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What a positive current does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign Convention</em>' attribute.
	 * @see org.interphaselab.model.SignConvention
	 * @see #setSignConvention(SignConvention)
	 * @see org.interphaselab.model.ModelPackage#getRecording_SignConvention()
	 * @generated
	 */
	SignConvention getSignConvention();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getSignConvention <em>Sign Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sign Convention</em>' attribute.
	 * @see org.interphaselab.model.SignConvention
	 * @see #getSignConvention()
	 * @generated
	 */
	void setSignConvention(SignConvention value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Time zone of the instrument's clock, for example Asia/Shanghai or +08:00.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_TimeZone()
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Trace Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Name of the trace: traces/ID.parquet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace Id</em>' attribute.
	 * @see #setTraceId(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_TraceId()
	 * @generated
	 */
	String getTraceId();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getTraceId <em>Trace Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace Id</em>' attribute.
	 * @see #getTraceId()
	 * @generated
	 */
	void setTraceId(String value);

	/**
	 * Returns the value of the '<em><b>Records</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number of samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Records</em>' attribute.
	 * @see #setRecords(Long)
	 * @see org.interphaselab.model.ModelPackage#getRecording_Records()
	 * @generated
	 */
	Long getRecords();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getRecords <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Records</em>' attribute.
	 * @see #getRecords()
	 * @generated
	 */
	void setRecords(Long value);

	/**
	 * Returns the value of the '<em><b>Spectra</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number of impedance spectra: traces/ID.spectra.parquet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spectra</em>' attribute.
	 * @see #setSpectra(Long)
	 * @see org.interphaselab.model.ModelPackage#getRecording_Spectra()
	 * @generated
	 */
	Long getSpectra();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getSpectra <em>Spectra</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spectra</em>' attribute.
	 * @see #getSpectra()
	 * @generated
	 */
	void setSpectra(Long value);

	/**
	 * Returns the value of the '<em><b>Start Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Start of the test by the instrument's clock, ISO 8601 without zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Time</em>' attribute.
	 * @see #setStartTime(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_StartTime()
	 * @generated
	 */
	String getStartTime();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getStartTime <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Time</em>' attribute.
	 * @see #getStartTime()
	 * @generated
	 */
	void setStartTime(String value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(Instant)
	 * @see org.interphaselab.model.ModelPackage#getRecording_ImportedAt()
	 * @generated
	 */
	Instant getImportedAt();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Imported By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Program and version that imported it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported By</em>' attribute.
	 * @see #setImportedBy(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_ImportedBy()
	 * @generated
	 */
	String getImportedBy();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getImportedBy <em>Imported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported By</em>' attribute.
	 * @see #getImportedBy()
	 * @generated
	 */
	void setImportedBy(String value);

	/**
	 * Returns the value of the '<em><b>Import Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The import report, relative to the study folder, with slashes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Import Report</em>' attribute.
	 * @see #setImportReport(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_ImportReport()
	 * @generated
	 */
	String getImportReport();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getImportReport <em>Import Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Import Report</em>' attribute.
	 * @see #getImportReport()
	 * @generated
	 */
	void setImportReport(String value);

	/**
	 * Returns the value of the '<em><b>Earlier Versions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The shorter files this one took the place of while the test went on, oldest first: sum, samples, time, copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earlier Versions</em>' attribute list.
	 * @see org.interphaselab.model.ModelPackage#getRecording_EarlierVersions()
	 * @generated
	 */
	EList<String> getEarlierVersions();

	/**
	 * Returns the value of the '<em><b>Synthetic Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Says that and how the samples were made by a program, if they were. Absent for measured samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synthetic Note</em>' attribute.
	 * @see #setSyntheticNote(String)
	 * @see org.interphaselab.model.ModelPackage#getRecording_SyntheticNote()
	 * @generated
	 */
	String getSyntheticNote();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Recording#getSyntheticNote <em>Synthetic Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synthetic Note</em>' attribute.
	 * @see #getSyntheticNote()
	 * @generated
	 */
	void setSyntheticNote(String value);

} // Recording
