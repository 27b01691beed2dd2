package org.accalmie.eventing.relay;

/** The share of the keys that one relay serves. */
record RelayPart(int number, int count) {}
