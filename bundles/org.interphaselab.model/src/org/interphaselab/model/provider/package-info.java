/**
 * EMF.Edit item providers of the experiment model. One provider serves all classes, because everything it says comes from
 * the model's own annotations.
 */
package org.interphaselab.model.provider;
