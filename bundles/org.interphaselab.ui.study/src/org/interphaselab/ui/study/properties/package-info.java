/** What is known of the selected object, each value with its unit, and "not reported" where nobody said. */
package org.interphaselab.ui.study.properties;
