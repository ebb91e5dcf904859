/** What is missing, contradictory or impossible in a study, in words a chemist understands, with the place in the model. */
package org.interphaselab.study.validation;
