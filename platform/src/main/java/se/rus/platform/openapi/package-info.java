/**
 * Makes the OpenAPI document tell the whole truth: what the resources' annotations leave out and the platform knows.
 * All of it runs when a service is built; nothing is left to do when the document is asked for.
 */
package se.rus.platform.openapi;
