/**
 */
package org.interphaselab.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphaselab.model.Assembly;
import org.interphaselab.model.Catalog;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.ReportPart;
import org.interphaselab.model.Study;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getElectrolytes <em>Electrolytes</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getInterphases <em>Interphases</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getAssemblies <em>Assemblies</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getDesigns <em>Designs</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getProtocols <em>Protocols</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getCells <em>Cells</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getCatalog <em>Catalog</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.StudyImpl#getReportParts <em>Report Parts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends IdentifiedImpl implements Study {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> authors;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<Material> materials;

	/**
	 * The cached value of the '{@link #getElectrolytes() <em>Electrolytes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrolytes()
	 * @generated
	 * @ordered
	 */
	protected EList<Electrolyte> electrolytes;

	/**
	 * The cached value of the '{@link #getInterphases() <em>Interphases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterphases()
	 * @generated
	 * @ordered
	 */
	protected EList<Interphase> interphases;

	/**
	 * The cached value of the '{@link #getAssemblies() <em>Assemblies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssemblies()
	 * @generated
	 * @ordered
	 */
	protected EList<Assembly> assemblies;

	/**
	 * The cached value of the '{@link #getDesigns() <em>Designs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesigns()
	 * @generated
	 * @ordered
	 */
	protected EList<CellDesign> designs;

	/**
	 * The cached value of the '{@link #getProtocols() <em>Protocols</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocols()
	 * @generated
	 * @ordered
	 */
	protected EList<Protocol> protocols;

	/**
	 * The cached value of the '{@link #getCells() <em>Cells</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected EList<Cell> cells;

	/**
	 * The cached value of the '{@link #getCatalog() <em>Catalog</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalog()
	 * @generated
	 * @ordered
	 */
	protected Catalog catalog;

	/**
	 * The cached value of the '{@link #getReportParts() <em>Report Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportParts()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportPart> reportParts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAuthors() {
		if (authors == null) {
			authors = new EDataTypeEList<String>(String.class, this, ModelPackage.STUDY__AUTHORS);
		}
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Material> getMaterials() {
		if (materials == null) {
			materials = new EObjectContainmentEList<Material>(Material.class, this, ModelPackage.STUDY__MATERIALS);
		}
		return materials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Electrolyte> getElectrolytes() {
		if (electrolytes == null) {
			electrolytes = new EObjectContainmentEList<Electrolyte>(Electrolyte.class, this, ModelPackage.STUDY__ELECTROLYTES);
		}
		return electrolytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interphase> getInterphases() {
		if (interphases == null) {
			interphases = new EObjectContainmentEList<Interphase>(Interphase.class, this, ModelPackage.STUDY__INTERPHASES);
		}
		return interphases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assembly> getAssemblies() {
		if (assemblies == null) {
			assemblies = new EObjectContainmentEList<Assembly>(Assembly.class, this, ModelPackage.STUDY__ASSEMBLIES);
		}
		return assemblies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CellDesign> getDesigns() {
		if (designs == null) {
			designs = new EObjectContainmentEList<CellDesign>(CellDesign.class, this, ModelPackage.STUDY__DESIGNS);
		}
		return designs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Protocol> getProtocols() {
		if (protocols == null) {
			protocols = new EObjectContainmentEList<Protocol>(Protocol.class, this, ModelPackage.STUDY__PROTOCOLS);
		}
		return protocols;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cell> getCells() {
		if (cells == null) {
			cells = new EObjectContainmentEList<Cell>(Cell.class, this, ModelPackage.STUDY__CELLS);
		}
		return cells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Catalog getCatalog() {
		return catalog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCatalog(Catalog newCatalog, NotificationChain msgs) {
		Catalog oldCatalog = catalog;
		catalog = newCatalog;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__CATALOG, oldCatalog, newCatalog);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatalog(Catalog newCatalog) {
		if (newCatalog != catalog) {
			NotificationChain msgs = null;
			if (catalog != null)
				msgs = ((InternalEObject)catalog).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__CATALOG, null, msgs);
			if (newCatalog != null)
				msgs = ((InternalEObject)newCatalog).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.STUDY__CATALOG, null, msgs);
			msgs = basicSetCatalog(newCatalog, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDY__CATALOG, newCatalog, newCatalog));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportPart> getReportParts() {
		if (reportParts == null) {
			reportParts = new EObjectContainmentEList<ReportPart>(ReportPart.class, this, ModelPackage.STUDY__REPORT_PARTS);
		}
		return reportParts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.STUDY__MATERIALS:
				return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__ELECTROLYTES:
				return ((InternalEList<?>)getElectrolytes()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__INTERPHASES:
				return ((InternalEList<?>)getInterphases()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__ASSEMBLIES:
				return ((InternalEList<?>)getAssemblies()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__DESIGNS:
				return ((InternalEList<?>)getDesigns()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__PROTOCOLS:
				return ((InternalEList<?>)getProtocols()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__CELLS:
				return ((InternalEList<?>)getCells()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDY__CATALOG:
				return basicSetCatalog(null, msgs);
			case ModelPackage.STUDY__REPORT_PARTS:
				return ((InternalEList<?>)getReportParts()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.STUDY__FORMAT_VERSION:
				return getFormatVersion();
			case ModelPackage.STUDY__DESCRIPTION:
				return getDescription();
			case ModelPackage.STUDY__AUTHORS:
				return getAuthors();
			case ModelPackage.STUDY__LICENCE:
				return getLicence();
			case ModelPackage.STUDY__MATERIALS:
				return getMaterials();
			case ModelPackage.STUDY__ELECTROLYTES:
				return getElectrolytes();
			case ModelPackage.STUDY__INTERPHASES:
				return getInterphases();
			case ModelPackage.STUDY__ASSEMBLIES:
				return getAssemblies();
			case ModelPackage.STUDY__DESIGNS:
				return getDesigns();
			case ModelPackage.STUDY__PROTOCOLS:
				return getProtocols();
			case ModelPackage.STUDY__CELLS:
				return getCells();
			case ModelPackage.STUDY__CATALOG:
				return getCatalog();
			case ModelPackage.STUDY__REPORT_PARTS:
				return getReportParts();
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
			case ModelPackage.STUDY__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case ModelPackage.STUDY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.STUDY__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.STUDY__LICENCE:
				setLicence((String)newValue);
				return;
			case ModelPackage.STUDY__MATERIALS:
				getMaterials().clear();
				getMaterials().addAll((Collection<? extends Material>)newValue);
				return;
			case ModelPackage.STUDY__ELECTROLYTES:
				getElectrolytes().clear();
				getElectrolytes().addAll((Collection<? extends Electrolyte>)newValue);
				return;
			case ModelPackage.STUDY__INTERPHASES:
				getInterphases().clear();
				getInterphases().addAll((Collection<? extends Interphase>)newValue);
				return;
			case ModelPackage.STUDY__ASSEMBLIES:
				getAssemblies().clear();
				getAssemblies().addAll((Collection<? extends Assembly>)newValue);
				return;
			case ModelPackage.STUDY__DESIGNS:
				getDesigns().clear();
				getDesigns().addAll((Collection<? extends CellDesign>)newValue);
				return;
			case ModelPackage.STUDY__PROTOCOLS:
				getProtocols().clear();
				getProtocols().addAll((Collection<? extends Protocol>)newValue);
				return;
			case ModelPackage.STUDY__CELLS:
				getCells().clear();
				getCells().addAll((Collection<? extends Cell>)newValue);
				return;
			case ModelPackage.STUDY__CATALOG:
				setCatalog((Catalog)newValue);
				return;
			case ModelPackage.STUDY__REPORT_PARTS:
				getReportParts().clear();
				getReportParts().addAll((Collection<? extends ReportPart>)newValue);
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
			case ModelPackage.STUDY__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ModelPackage.STUDY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.STUDY__AUTHORS:
				getAuthors().clear();
				return;
			case ModelPackage.STUDY__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case ModelPackage.STUDY__MATERIALS:
				getMaterials().clear();
				return;
			case ModelPackage.STUDY__ELECTROLYTES:
				getElectrolytes().clear();
				return;
			case ModelPackage.STUDY__INTERPHASES:
				getInterphases().clear();
				return;
			case ModelPackage.STUDY__ASSEMBLIES:
				getAssemblies().clear();
				return;
			case ModelPackage.STUDY__DESIGNS:
				getDesigns().clear();
				return;
			case ModelPackage.STUDY__PROTOCOLS:
				getProtocols().clear();
				return;
			case ModelPackage.STUDY__CELLS:
				getCells().clear();
				return;
			case ModelPackage.STUDY__CATALOG:
				setCatalog((Catalog)null);
				return;
			case ModelPackage.STUDY__REPORT_PARTS:
				getReportParts().clear();
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
			case ModelPackage.STUDY__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case ModelPackage.STUDY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.STUDY__AUTHORS:
				return authors != null && !authors.isEmpty();
			case ModelPackage.STUDY__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case ModelPackage.STUDY__MATERIALS:
				return materials != null && !materials.isEmpty();
			case ModelPackage.STUDY__ELECTROLYTES:
				return electrolytes != null && !electrolytes.isEmpty();
			case ModelPackage.STUDY__INTERPHASES:
				return interphases != null && !interphases.isEmpty();
			case ModelPackage.STUDY__ASSEMBLIES:
				return assemblies != null && !assemblies.isEmpty();
			case ModelPackage.STUDY__DESIGNS:
				return designs != null && !designs.isEmpty();
			case ModelPackage.STUDY__PROTOCOLS:
				return protocols != null && !protocols.isEmpty();
			case ModelPackage.STUDY__CELLS:
				return cells != null && !cells.isEmpty();
			case ModelPackage.STUDY__CATALOG:
				return catalog != null;
			case ModelPackage.STUDY__REPORT_PARTS:
				return reportParts != null && !reportParts.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", description: ");
		result.append(description);
		result.append(", authors: ");
		result.append(authors);
		result.append(", licence: ");
		result.append(licence);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
