/** Makes many cells at once: designs by interphases by replicates. */
package org.interphaselab.ui.study.matrix;
