/** How studies of earlier format versions become studies of today's. */
package org.interphaselab.study.migration;
