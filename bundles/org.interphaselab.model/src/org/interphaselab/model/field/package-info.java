/** How people see the features of the experiment model: label, unit, range, help, "not reported". */
package org.interphaselab.model.field;
