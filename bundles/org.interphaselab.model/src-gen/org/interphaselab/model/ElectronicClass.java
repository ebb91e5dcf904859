/**
 */
package org.interphaselab.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Electronic Class</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  How a phase conducts electrons.
 * <!-- end-model-doc -->
 * @see org.interphaselab.model.ModelPackage#getElectronicClass()
 * @generated
 */
public enum ElectronicClass implements Enumerator {
	/**
	 * The '<em><b>NOT REPORTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Nobody said.
	 * <!-- end-model-doc -->
	 * @see #NOT_REPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_REPORTED(0, "NOT_REPORTED", "not reported"),

	/**
	 * The '<em><b>METAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Metal.
	 * <!-- end-model-doc -->
	 * @see #METAL_VALUE
	 * @generated
	 * @ordered
	 */
	METAL(1, "METAL", "metal"),

	/**
	 * The '<em><b>SEMIMETAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Semimetal.
	 * <!-- end-model-doc -->
	 * @see #SEMIMETAL_VALUE
	 * @generated
	 * @ordered
	 */
	SEMIMETAL(2, "SEMIMETAL", "semimetal"),

	/**
	 * The '<em><b>SEMICONDUCTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Semiconductor.
	 * <!-- end-model-doc -->
	 * @see #SEMICONDUCTOR_VALUE
	 * @generated
	 * @ordered
	 */
	SEMICONDUCTOR(3, "SEMICONDUCTOR", "semiconductor"),

	/**
	 * The '<em><b>INSULATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Insulator.
	 * <!-- end-model-doc -->
	 * @see #INSULATOR_VALUE
	 * @generated
	 * @ordered
	 */
	INSULATOR(4, "INSULATOR", "insulator"),

	/**
	 * The '<em><b>SUSPECTED MIXED CONDUCTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Conducts ions, and electrons by suspicion.
	 * <!-- end-model-doc -->
	 * @see #SUSPECTED_MIXED_CONDUCTOR_VALUE
	 * @generated
	 * @ordered
	 */
	SUSPECTED_MIXED_CONDUCTOR(5, "SUSPECTED_MIXED_CONDUCTOR", "suspected mixed conductor");

	/**
	 * The '<em><b>NOT REPORTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Nobody said.
	 * <!-- end-model-doc -->
	 * @see #NOT_REPORTED
	 * @generated
	 * @ordered
	 */
	public static final int NOT_REPORTED_VALUE = 0;

	/**
	 * The '<em><b>METAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Metal.
	 * <!-- end-model-doc -->
	 * @see #METAL
	 * @generated
	 * @ordered
	 */
	public static final int METAL_VALUE = 1;

	/**
	 * The '<em><b>SEMIMETAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Semimetal.
	 * <!-- end-model-doc -->
	 * @see #SEMIMETAL
	 * @generated
	 * @ordered
	 */
	public static final int SEMIMETAL_VALUE = 2;

	/**
	 * The '<em><b>SEMICONDUCTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Semiconductor.
	 * <!-- end-model-doc -->
	 * @see #SEMICONDUCTOR
	 * @generated
	 * @ordered
	 */
	public static final int SEMICONDUCTOR_VALUE = 3;

	/**
	 * The '<em><b>INSULATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Insulator.
	 * <!-- end-model-doc -->
	 * @see #INSULATOR
	 * @generated
	 * @ordered
	 */
	public static final int INSULATOR_VALUE = 4;

	/**
	 * The '<em><b>SUSPECTED MIXED CONDUCTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Conducts ions, and electrons by suspicion.
	 * <!-- end-model-doc -->
	 * @see #SUSPECTED_MIXED_CONDUCTOR
	 * @generated
	 * @ordered
	 */
	public static final int SUSPECTED_MIXED_CONDUCTOR_VALUE = 5;

	/**
	 * An array of all the '<em><b>Electronic Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ElectronicClass[] VALUES_ARRAY =
		new ElectronicClass[] {
			NOT_REPORTED,
			METAL,
			SEMIMETAL,
			SEMICONDUCTOR,
			INSULATOR,
			SUSPECTED_MIXED_CONDUCTOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Electronic Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ElectronicClass> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Electronic Class</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ElectronicClass get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ElectronicClass result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Electronic Class</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ElectronicClass getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ElectronicClass result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Electronic Class</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ElectronicClass get(int value) {
		switch (value) {
			case NOT_REPORTED_VALUE: return NOT_REPORTED;
			case METAL_VALUE: return METAL;
			case SEMIMETAL_VALUE: return SEMIMETAL;
			case SEMICONDUCTOR_VALUE: return SEMICONDUCTOR;
			case INSULATOR_VALUE: return INSULATOR;
			case SUSPECTED_MIXED_CONDUCTOR_VALUE: return SUSPECTED_MIXED_CONDUCTOR;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ElectronicClass(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ElectronicClass
